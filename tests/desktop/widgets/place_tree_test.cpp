#include "widgets/place_tree.h"

#include <QLineEdit>
#include <QTreeView>

#include "bridge/place_model.h"
#include "support/desk.h"

namespace felt::desktop::tests {
namespace {

using body::View;

struct Listed {
    Listed(const Desk& desk, QSize size = {336, 600}) : tree(desk.theme, content()) {
        QObject::connect(&tree, &PlaceTree::picked, &tree,
                         [this](std::optional<View> where, const body::PlaceId& id) { picked.emplace_back(where, id); });
        present(tree, size);
    }
    PlaceTree tree;
    QTreeView& view = *tree.findChild<QTreeView*>(QStringLiteral("places"));
    QLineEdit& search = *tree.findChild<QLineEdit*>(QStringLiteral("placeSearch"));
    std::vector<std::pair<std::optional<View>, body::PlaceId>> picked;

    QAbstractItemModel& model() const { return *view.model(); }
    QStringList shown() const {
        QStringList names;
        for (QModelIndex index = model().index(0, 0); index.isValid(); index = view.indexBelow(index)) names << index.data().toString();
        return names;
    }
    QModelIndex row(const QString& name) const {
        for (QModelIndex index = model().index(0, 0); index.isValid(); index = view.indexBelow(index))
            if (index.data() == name) return index;
        return {};
    }
};

std::vector<checkin::Mark> marks() {
    return {mark(View::Front, "front.throat"), painted(View::Front, "front.chest.left", body::Layer::Less, 0.03, {{0.6, 0.3}})};
}

}  // namespace

TEST_CASE("Groups fold by mouse and keyboard") {
    const Desk desk;
    Listed list(desk);
    CHECK(list.shown().size() == 12);
    QTest::mouseClick(list.view.viewport(), Qt::LeftButton, {},
                      list.view.visualRect(list.row(QStringLiteral("Neck and shoulders"))).center());
    CHECK(list.shown().contains(QStringLiteral("Throat")));
    list.view.setFocus();
    QTest::keyClick(&list.view, Qt::Key_Space);
    CHECK_FALSE(list.shown().contains(QStringLiteral("Throat")));
    QTest::keyClick(&list.view, Qt::Key_Right);
    CHECK(list.shown().contains(QStringLiteral("Throat")));
    CHECK(list.picked.empty());
}

TEST_CASE("Space picks a place in its view, an inner place in none") {
    const Desk desk;
    Listed list(desk);
    list.view.setFocus();
    list.view.expandAll();
    list.view.setCurrentIndex(list.row(QStringLiteral("Throat")));
    QTest::keyClick(&list.view, Qt::Key_Space);
    list.view.setCurrentIndex(list.row(toQt(content()->placeName(place("inner.throat")))));
    QTest::keyClick(&list.view, Qt::Key_Space);
    list.view.setCurrentIndex(list.row(toQt(content()->placeName(place("back.nape")))));
    QTest::keyClick(&list.view, Qt::Key_Return);
    REQUIRE(list.picked.size() == 3);
    CHECK(list.picked[0] == std::pair(std::optional(View::Front), place("front.throat")));
    CHECK(list.picked[1] == std::pair(std::optional<View>(), place("inner.throat")));
    CHECK(list.picked[2] == std::pair(std::optional(View::Back), place("back.nape")));
}

TEST_CASE("A click picks a place once") {
    const Desk desk;
    Listed list(desk);
    list.view.expand(list.row(QStringLiteral("Head")));
    const QModelIndex forehead = list.row(QStringLiteral("Forehead"));
    REQUIRE(forehead.isValid());
    QTest::mouseClick(list.view.viewport(), Qt::LeftButton, {}, list.view.visualRect(forehead).center());
    REQUIRE(list.picked.size() == 1);
    CHECK(list.picked[0].second == place("front.forehead"));
}

TEST_CASE("Marks open their group and are counted there") {
    const Desk desk;
    Listed list(desk);
    list.tree.setMarks(marks());
    const QModelIndex throat = list.row(QStringLiteral("Throat"));
    REQUIRE(throat.isValid());
    CHECK(throat.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    CHECK(throat.data(PlaceModel::CaptionRole).toString().isEmpty());
    const int count = list.model().rowCount(throat.parent());
    CHECK(throat.parent().data(PlaceModel::CaptionRole).toString() == QStringLiteral("1 of %1").arg(count));
    CHECK(list.row(QStringLiteral("Left side of the chest")).data(PlaceModel::CaptionRole).toString() == QStringLiteral("painted"));
    // Somebody who folds a group does not want it opened again.
    list.view.collapse(throat.parent());
    list.tree.setMarks(marks());
    CHECK_FALSE(list.row(QStringLiteral("Throat")).isValid());
}

TEST_CASE("A place is found by its name in any language, and by the name of its group") {
    const Desk desk;
    Listed list(desk);
    list.view.expand(list.row(QStringLiteral("Feet")));
    QTest::keyClicks(&list.search, QStringLiteral("throa"));
    CHECK(list.shown().contains(QStringLiteral("Throat")));
    CHECK_FALSE(list.shown().contains(QStringLiteral("Forehead")));
    list.search.setText(QStringLiteral("garganta"));
    CHECK(list.shown().contains(QStringLiteral("Throat")));
    list.search.setText(QStringLiteral("arms"));
    CHECK(list.shown().contains(QStringLiteral("Inside of the left forearm")));
    list.search.setText(QStringLiteral("left forearm"));
    CHECK(list.shown().contains(QStringLiteral("Inside of the left forearm")));
    CHECK_FALSE(list.shown().contains(QStringLiteral("Inside of the right forearm")));
    list.search.clear();
    CHECK(list.row(QStringLiteral("Feet")).isValid());
    CHECK(list.view.isExpanded(list.row(QStringLiteral("Feet"))));  // as it was left
    CHECK_FALSE(list.view.isExpanded(list.row(QStringLiteral("Arms"))));
}

TEST_CASE("From the search the keyboard goes into what was found") {
    const Desk desk;
    Listed list(desk);
    list.search.setFocus();
    QTest::keyClicks(&list.search, QStringLiteral("throat"));
    QTest::keyClick(&list.search, Qt::Key_Down);
    CHECK(list.view.hasFocus());
    QTest::keyClick(&list.view, Qt::Key_Space);
    REQUIRE(list.picked.size() == 1);
    list.search.setFocus();
    list.search.setText(QStringLiteral("xylophone"));
    QTest::keyClick(&list.search, Qt::Key_Down);
    CHECK(list.search.hasFocus());
    CHECK_FALSE(list.view.isVisible());
}

TEST_CASE("A screen reader hears the list, its groups and what is checked") {
    const Desk desk;
    Listed list(desk);
    CHECK(accessible(list.search).text(QAccessible::Name) == QStringLiteral("Find a place, in any language"));
    list.tree.setMarks(marks());
    QAccessibleInterface& heard = accessible(list.view);
    CHECK(heard.role() == QAccessible::Tree);
    CHECK(heard.text(QAccessible::Name) == QStringLiteral("Places of the body"));
    QStringList names;
    for (int i = 0; i < heard.childCount(); ++i) names << heard.child(i)->text(QAccessible::Name);
    CHECK(names.contains(QStringLiteral("Throat")));
    CHECK(names.contains(QStringLiteral("Left side of the chest, painted")));
    CHECK(heard.child(int(names.indexOf(QStringLiteral("Throat"))))->state().checked);
}

TEST_CASE("The list of places as it looks") {
    for (const auto& [look, scale, name] :
         {std::tuple(Look(), 1.0, "light"), std::tuple(dark(), 1.0, "dark"), std::tuple(Look(), 1.5, "large")}) {
        const Desk desk(look, scale);
        Listed list(desk, {scale > 1 ? 264 : 336, 540});
        list.tree.setMarks(marks());
        list.view.setFocus();
        list.view.setCurrentIndex(list.row(QStringLiteral("Throat")));
        if (look == dark()) list.tree.setLayoutDirection(Qt::RightToLeft);
        QTest::qWait(1);
        picture(desk.theme, list.tree, QStringLiteral("place-tree-") + QString::fromLatin1(name));
    }
}

}  // namespace felt::desktop::tests
