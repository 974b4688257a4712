#include "widgets/place_tree.h"

#include <QKeyEvent>
#include <QTreeView>
#include <QVBoxLayout>

#include "bridge/place_model.h"
#include "widgets/frame.h"
#include "widgets/place_row.h"
#include "widgets/search_field.h"
#include "widgets/text.h"

namespace felt::desktop {
namespace {

// Rows are drawn by their delegate alone, and grow with the width of the list.
class Tree : public QTreeView {
public:
    using QTreeView::QTreeView;

protected:
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem row = option;
        initViewItemOption(&row);
        row.rect = option.rect;
        row.state = option.state;
        row.state.setFlag(QStyle::State_MouseOver, viewport()->underMouse() && indexAt(viewport()->mapFromGlobal(QCursor::pos())) == index);
        itemDelegateForIndex(index)->paint(painter, row, index);
    }
    void resizeEvent(QResizeEvent* event) override {
        QTreeView::resizeEvent(event);
        scheduleDelayedItemsLayout();
    }
};

}  // namespace

PlaceTree::PlaceTree(const Theme& theme, std::shared_ptr<const Content> content, QWidget* parent)
    : QWidget(parent),
      m_model(new PlaceModel(std::move(content), this)),
      m_search(new SearchField(theme, tr("Find a place, in any language"))),
      m_tree(new Tree),
      m_nothing(nullptr) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    m_search->setObjectName(QStringLiteral("placeSearch"));
    column->addWidget(m_search);

    QFrame* const card = makeFrame("card");
    auto* const inside = new QVBoxLayout(card);
    inside->setContentsMargins(theme.px(6), theme.px(8), theme.px(6), theme.px(8));
    inside->addWidget(m_nothing = new Text(theme, Type::Body, tr("Nothing goes by that name here. Perhaps another word?"), Tone::Soft));
    m_nothing->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    m_nothing->hide();
    inside->addWidget(m_tree, 1);
    column->addWidget(card, 1);

    m_tree->setObjectName(QStringLiteral("places"));
    m_tree->setAccessibleName(tr("Places of the body"));
    m_tree->setProperty("ownFocusRing", true);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new PlaceRow(theme, *m_tree, this));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setMouseTracking(true);
    m_tree->viewport()->setAttribute(Qt::WA_Hover);
    m_tree->installEventFilter(this);
    m_search->installEventFilter(this);

    connect(m_search, &QLineEdit::textChanged, this, &PlaceTree::filter);
    connect(m_tree, &QTreeView::clicked, this, &PlaceTree::pick);
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex& group) { rememberOpen(group, true); });
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex& group) { rememberOpen(group, false); });
    connect(&theme, &Theme::changed, m_tree, [this] { m_tree->doItemsLayout(); });
}

void PlaceTree::setMarks(const std::vector<checkin::Mark>& marks) {
    m_model->setMarks(marks);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        const QString name = group.data().toString();
        if (m_model->markedIn(group) == 0 || !m_shownOpen.insert(name).second) continue;
        m_open.insert(name);
        m_tree->expand(group);
    }
}

void PlaceTree::rememberOpen(const QModelIndex& group, bool open) {
    if (m_arranging || m_model->isFiltered()) return;
    const QString name = group.data().toString();
    open ? void(m_open.insert(name)) : void(m_open.erase(name));
}

// Searching opens what it finds; afterwards the groups are as they were left.
void PlaceTree::openGroups() {
    m_arranging = true;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        m_tree->setExpanded(group, m_model->isFiltered() || m_open.count(group.data().toString()) != 0);
    }
    m_arranging = false;
}

void PlaceTree::filter(const QString& typed) {
    m_model->setFilter(typed);
    openGroups();
    const bool nothing = m_model->rowCount() == 0;
    m_nothing->setVisible(nothing);
    m_tree->setVisible(!nothing);
}

void PlaceTree::pick(const QModelIndex& index) {
    const body::Place* const place = m_model->place(index);
    if (place == nullptr) return m_tree->setExpanded(index, !m_tree->isExpanded(index));
    emit picked(place->kind == body::Kind::Skin ? std::optional(place->home) : std::nullopt, place->id);
}

// From the field into what it found.
bool PlaceTree::searchKey(int key) {
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter) return false;
    if (m_model->rowCount() == 0) return true;
    const QModelIndex group = m_model->index(0, 0);
    m_tree->setFocus(Qt::TabFocusReason);
    m_tree->setCurrentIndex(m_model->isFiltered() ? m_model->index(0, 0, group) : group);
    return true;
}

bool PlaceTree::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn && watched == m_tree && !m_tree->currentIndex().isValid() && m_model->rowCount() > 0)
        m_tree->setCurrentIndex(m_model->index(0, 0));
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_search) return searchKey(key);
    const bool picks = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!picks || !m_tree->currentIndex().isValid()) return QWidget::eventFilter(watched, event);
    if (!static_cast<QKeyEvent*>(event)->isAutoRepeat()) pick(m_tree->currentIndex());
    return true;
}

}  // namespace felt::desktop
