// The places of the body as a list in groups, and which of them are marked.
#pragma once

#include <QAbstractItemModel>
#include <map>
#include <memory>
#include <set>
#include <vector>

#include "bridge/content.h"
#include "checkin/check_in.h"

namespace felt::desktop {

// Groups on the first level, their places on the second. Names are of the window's language.
class PlaceModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        CaptionRole = Qt::UserRole + 1,  // at the end of the row: "painted", "3 of 5"
        IsGroupRole
    };
    explicit PlaceModel(std::shared_ptr<const Content> content, QObject* parent = nullptr);

    void setMarks(const std::vector<checkin::Mark>& marks);
    // Keeps the places and groups in whose name, in any language, every word typed begins a word. Empty: all.
    void setFilter(const QString& typed);
    bool isFiltered() const { return m_filtered; }

    const body::Place* place(const QModelIndex& index) const;  // nullptr for groups
    // How many places of the group are marked, hidden ones included.
    int markedIn(const QModelIndex& group) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return 1; }
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Group {
        body::GroupId id;
        QString name;
        std::vector<const body::Place*> all;
        std::vector<const body::Place*> shown;
    };
    enum class Marked { No, Picked, Painted };
    Marked marked(const body::PlaceId& place) const;
    std::vector<const body::Place*> matching(const Group& group, const std::vector<std::string>& words) const;
    bool groupMatches(const body::GroupId& group, const std::string& word) const;

    std::shared_ptr<const Content> m_content;
    std::vector<Group> m_groups;
    std::vector<std::size_t> m_shown;  // the groups with something to show
    std::map<body::PlaceId, Marked> m_marked;
    bool m_filtered = false;
};

}  // namespace felt::desktop
