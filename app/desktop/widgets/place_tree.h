// The list beside the figures: it does all that the picture does.
#pragma once

#include <QWidget>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "bridge/content.h"
#include "checkin/check_in.h"
#include "look/theme.h"

class QModelIndex;
class QTreeView;

namespace felt::desktop {

class PlaceModel;
class SearchField;
class Text;

// Search on top, under it the places in groups that fold. Picking changes nothing by itself: whoever hears of it sets the marks.
class PlaceTree : public QWidget {
    Q_OBJECT
public:
    PlaceTree(const Theme& theme, std::shared_ptr<const Content> content, QWidget* parent = nullptr);

    // Groups with something marked are opened the first time.
    void setMarks(const std::vector<checkin::Mark>& marks);

signals:
    // view: where the place is drawn; nothing for inner and whole places.
    void picked(std::optional<felt::body::View> view, felt::body::PlaceId place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void pick(const QModelIndex& index);
    void filter(const QString& typed);
    void rememberOpen(const QModelIndex& group, bool open);
    void openGroups();
    bool searchKey(int key);
    PlaceModel* m_model;
    SearchField* m_search;
    QTreeView* m_tree;
    Text* m_nothing;
    std::set<QString> m_open;       // names of the groups that were left open
    std::set<QString> m_shownOpen;  // groups opened once for their marks
    bool m_arranging = false;
};

}  // namespace felt::desktop
