#include "widgets/search_field.h"

#include "support/desk.h"

namespace felt::desktop::tests {

TEST_CASE("A search field says what can be found and takes what is typed") {
    const Desk desk;
    SearchField field(desk.theme, QStringLiteral("Find a place, in any language"));
    present(field, {320, field.sizeHint().height()});
    CHECK(accessible(field).text(QAccessible::Name) == QStringLiteral("Find a place, in any language"));
    CHECK(accessible(field).role() == QAccessible::EditableText);
    picture(desk.theme, field, QStringLiteral("search-field"));
    QTest::keyClicks(&field, QStringLiteral("throat"));
    CHECK(field.text() == QStringLiteral("throat"));
    CHECK(field.textMargins().left() > field.textMargins().right());
    field.setLayoutDirection(Qt::RightToLeft);
    CHECK(field.textMargins().right() > field.textMargins().left());
    picture(desk.theme, field, QStringLiteral("search-field-typed-rtl"));
}

}  // namespace felt::desktop::tests
