#include "pages/journal/entry_list_model.h"

#include <algorithm>

#include "bridge/dates.h"
#include "bridge/translator.h"

namespace felt::desktop {
namespace {

QString when(const EntryRow& row, const QLocale& locale) {
    const QDate day = livedDay(row.at);
    const QString shown = day.year() == QDate::currentDate().year() ? shortDay(day, locale) : locale.toString(day, QLocale::ShortFormat);
    return fill(EntryListModel::tr("{1}, {2}", "day and part of day"), {shown, partOfDay(livedTime(row.at))});
}

QString end(const EntryRow& row, const QLocale& locale) {
    return row.isPrivate ? EntryListModel::tr("private") : hour(livedTime(row.at), locale);
}

// As it is read aloud.
QString aloud(const EntryRow& row, const QLocale& locale) {
    QString text = fill(EntryListModel::tr("{1}. {2}", "a day and what was noticed"), {whole(row.at, locale), row.summary});
    if (row.isPrivate) text = fill(EntryListModel::tr("{1} Private."), {text});
    return text;
}

}  // namespace

EntryListModel::EntryListModel(const QLocale& locale, QObject* parent) : QAbstractListModel(parent), m_locale(locale) {}

void EntryListModel::setRows(std::vector<EntryRow> rows, More more) {
    m_more = more;
    m_asked = false;
    const auto sameId = [](const EntryRow& a, const EntryRow& b) { return a.id == b.id; };
    const bool goesOn = !m_rows.empty() && rows.size() >= m_rows.size() && std::equal(m_rows.begin(), m_rows.end(), rows.begin(), sameId);
    if (!goesOn) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    // The same lines, perhaps in other words, perhaps more of them: the view stays where it is.
    const std::vector<EntryRow> further(rows.begin() + std::ptrdiff_t(m_rows.size()), rows.end());
    rows.resize(m_rows.size(), rows.front());
    if (rows != m_rows) {
        m_rows = std::move(rows);
        emit dataChanged(index(0), index(rowCount() - 1));
    }
    append(further, more);
}

void EntryListModel::append(const std::vector<EntryRow>& rows, More more) {
    m_more = more;
    m_asked = false;
    if (rows.empty()) return;
    beginInsertRows({}, rowCount(), rowCount() + int(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

std::optional<Uuid> EntryListModel::idAt(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rowCount()) return std::nullopt;
    return m_rows[std::size_t(index.row())].id;
}

QModelIndex EntryListModel::indexOf(const Uuid& id) const {
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const EntryRow& each) { return each.id == id; });
    return row == m_rows.end() ? QModelIndex() : index(int(row - m_rows.begin()));
}

QVariant EntryListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const EntryRow& row = m_rows[std::size_t(index.row())];
    switch (role) {
        case Qt::DisplayRole: return row.summary;
        case Qt::AccessibleTextRole: return aloud(row, m_locale);
        case When: return when(row, m_locale);
        case End: return end(row, m_locale);
        case IsPrivate: return row.isPrivate;
        default: return {};
    }
}

QHash<int, QByteArray> EntryListModel::roleNames() const {
    return {{Qt::DisplayRole, "summary"}, {When, "when"}, {End, "end"}, {IsPrivate, "private"}};
}

bool EntryListModel::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && m_more == More::AsOneScrolls && !m_asked; }

void EntryListModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) return;
    m_asked = true;
    emit moreWanted();
}

}  // namespace felt::desktop
