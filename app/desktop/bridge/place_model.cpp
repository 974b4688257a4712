#include "bridge/place_model.h"

#include <QLocale>
#include <algorithm>
#include <utility>

#include "bridge/text.h"
#include "bridge/translator.h"

namespace felt::desktop {
namespace {

constexpr quintptr groupRow = 0;  // internal id of a group; a place carries the row of its group, plus one

}  // namespace

PlaceModel::PlaceModel(std::shared_ptr<const Content> content, QObject* parent)
    : QAbstractItemModel(parent), m_content(std::move(content)) {
    for (const body::GroupId& id : m_content->figure.groups()) {
        Group group{id, toQt(m_content->groupName(id)), m_content->figure.placesIn(id), {}};
        if (!group.all.empty()) m_groups.push_back(std::move(group));
    }
    setFilter({});
}

void PlaceModel::setMarks(const std::vector<checkin::Mark>& marks) {
    m_marked.clear();
    for (const checkin::Mark& mark : marks) {
        if (!mark.place) continue;
        Marked& how = m_marked.emplace(*mark.place, Marked::Picked).first->second;
        if (!mark.paint.empty()) how = Marked::Painted;
    }
    if (m_shown.empty()) return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        emit dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group));
    }
}

bool PlaceModel::groupMatches(const body::GroupId& group, const std::string& word) const {
    for (const body::PlaceNames& names : m_content->placeNames)
        if (const auto name = names.name(group))
            for (const std::string& part : m_content->text.words(*name))
                if (part.starts_with(word)) return true;
    return false;
}

std::vector<const body::Place*> PlaceModel::matching(const Group& group, const std::vector<std::string>& words) const {
    std::vector<const body::Place*> left = group.all;
    for (const std::string& word : words) {
        if (groupMatches(group.id, word)) continue;
        const std::vector<body::PlaceId> found = m_content->places.find(word);
        const std::set<body::PlaceId> called(found.begin(), found.end());
        std::erase_if(left, [&](const body::Place* place) { return called.count(place->id) == 0; });
    }
    return left;
}

void PlaceModel::setFilter(const QString& typed) {
    const std::vector<std::string> words = m_content->text.words(fromQt(typed));
    beginResetModel();
    m_filtered = !words.empty();
    m_shown.clear();
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        m_groups[i].shown = matching(m_groups[i], words);
        if (!m_groups[i].shown.empty()) m_shown.push_back(i);
    }
    endResetModel();
}

const body::Place* PlaceModel::place(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == groupRow) return nullptr;
    return m_groups[m_shown[index.internalId() - 1]].shown[std::size_t(index.row())];
}

int PlaceModel::markedIn(const QModelIndex& group) const {
    const auto& all = m_groups[m_shown[std::size_t(group.row())]].all;
    return int(std::count_if(all.begin(), all.end(), [this](const body::Place* place) { return marked(place->id) != Marked::No; }));
}

PlaceModel::Marked PlaceModel::marked(const body::PlaceId& place) const {
    const auto found = m_marked.find(place);
    return found == m_marked.end() ? Marked::No : found->second;
}

QModelIndex PlaceModel::index(int row, int column, const QModelIndex& parent) const {
    if (column != 0 || row < 0 || row >= rowCount(parent)) return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : groupRow);
}

QModelIndex PlaceModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == groupRow) return {};
    return createIndex(int(index.internalId()) - 1, 0, groupRow);
}

int PlaceModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return int(m_shown.size());
    return parent.internalId() == groupRow ? int(m_groups[m_shown[std::size_t(parent.row())]].shown.size()) : 0;
}

QVariant PlaceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const body::Place* const found = place(index);
    if (role == IsGroupRole) return found == nullptr;
    if (found == nullptr) {
        const Group& group = m_groups[m_shown[std::size_t(index.row())]];
        const int count = markedIn(index);
        const QString caption =
            count == 0 ? QString() : fill(tr("{1} of {2}"), {QLocale().toString(count), QLocale().toString(group.all.size())});
        if (role == Qt::DisplayRole) return group.name;
        if (role == CaptionRole) return caption;
        if (role == Qt::AccessibleTextRole) return caption.isEmpty() ? group.name : fill(tr("{1}, {2} chosen"), {group.name, caption});
        return {};
    }
    const QString name = toQt(m_content->placeName(found->id));
    const Marked how = marked(found->id);
    const QString caption = how == Marked::Painted ? tr("painted") : QString();
    switch (role) {
        case Qt::DisplayRole: return name;
        case Qt::CheckStateRole: return how == Marked::No ? Qt::Unchecked : Qt::Checked;
        case CaptionRole: return caption;
        case Qt::AccessibleTextRole: return caption.isEmpty() ? name : fill(tr("{1}, {2}"), {name, caption});
        default: return {};
    }
}

Qt::ItemFlags PlaceModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const Qt::ItemFlags each = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return place(index) == nullptr ? each : each | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

}  // namespace felt::desktop
