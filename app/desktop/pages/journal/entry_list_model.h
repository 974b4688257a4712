// The journal's list: check-ins as lines, loaded in portions.
#pragma once

#include <QAbstractListModel>
#include <QLocale>
#include <optional>
#include <vector>

#include "pages/journal/entry_row.h"

namespace felt::desktop {

class EntryListModel : public QAbstractListModel {
    Q_OBJECT
public:
    // DisplayRole: the summary. AccessibleTextRole: the whole line, as it is read aloud.
    enum Role { When = Qt::UserRole, End, IsPrivate };
    // When: day and part of day; End: the hour, or that it is private.
    enum class More { None, OnDemand, AsOneScrolls };

    explicit EntryListModel(const QLocale& locale, QObject* parent = nullptr);

    void setRows(std::vector<EntryRow> rows, More more);
    void append(const std::vector<EntryRow>& rows, More more);
    const std::vector<EntryRow>& rows() const { return m_rows; }
    std::optional<Uuid> idAt(const QModelIndex& index) const;
    // Invalid where it is not in the list.
    QModelIndex indexOf(const Uuid& id) const;
    bool hasMore() const { return m_more != More::None; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    // The view came to the end of what is here: append() answers.
    void moreWanted();

private:
    QLocale m_locale;
    std::vector<EntryRow> m_rows;
    More m_more = More::None;
    bool m_asked = false;
};

}  // namespace felt::desktop
