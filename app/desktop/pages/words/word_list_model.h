// The words of one kind under the names of their clusters, or what was found.
#pragma once

#include <QAbstractListModel>
#include <optional>
#include <vector>

#include "pages/words/word_row.h"

namespace felt::desktop {

class WordListModel : public QAbstractListModel {
    Q_OBJECT
public:
    // DisplayRole: the word or the heading. AccessibleTextRole: with its mark, as it is read aloud.
    enum Role { Mark = Qt::UserRole, IsHeading };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<WordRow> rows);
    const std::vector<WordRow>& rows() const { return m_rows; }
    // Nothing for a heading.
    const WordRow* wordAt(const QModelIndex& index) const;
    // Invalid where it is not in the list.
    QModelIndex indexOf(const lexicon::ConceptId& id) const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<WordRow> m_rows;
};

}  // namespace felt::desktop
