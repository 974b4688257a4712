#include "pages/words/word_list_model.h"

#include <algorithm>

#include "bridge/translator.h"

namespace felt::desktop {

void WordListModel::setRows(std::vector<WordRow> rows) {
    if (rows == m_rows) return;
    const auto sameWord = [](const WordRow& a, const WordRow& b) { return a.id == b.id; };
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameWord)) {  // other marks: the view stays where it is
        m_rows = std::move(rows);
        emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const WordRow* WordListModel::wordAt(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rowCount()) return nullptr;
    const WordRow& row = m_rows[std::size_t(index.row())];
    return row.id ? &row : nullptr;
}

QModelIndex WordListModel::indexOf(const lexicon::ConceptId& id) const {
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const WordRow& each) { return each.id == id; });
    return row == m_rows.end() ? QModelIndex() : index(int(row - m_rows.begin()));
}

QVariant WordListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const WordRow& row = m_rows[std::size_t(index.row())];
    switch (role) {
        case Qt::DisplayRole: return row.text;
        case Qt::AccessibleTextRole:
            return row.mark.isEmpty() ? row.text : fill(tr("{1}, {2}", "a word and its mark"), {row.text, row.mark});
        case Mark: return row.mark;
        case IsHeading: return !row.id;
        default: return {};
    }
}

// A heading is read, never chosen.
Qt::ItemFlags WordListModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    return wordAt(index) != nullptr ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemNeverHasChildren;
}

QHash<int, QByteArray> WordListModel::roleNames() const { return {{Qt::DisplayRole, "text"}, {Mark, "mark"}, {IsHeading, "heading"}}; }

}  // namespace felt::desktop
