// What a test of a widget needs: a theme, content, pictures, and the view of a screen reader.
#pragma once

#include <QAccessible>
#include <QTest>
#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_tostring.hpp>
#include <memory>

#include "bridge/content.h"
#include "bridge/text.h"
#include "checkin/check_in.h"
#include "look/theme.h"
#include "support/expect.h"

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
}  // namespace Catch

namespace felt::desktop::tests {

using felt::tests::need;

// Language and direction of the application as a test before may not have left them.
void speakEnglish();
// Waits until nothing moves any more: what was asked of other threads has come back and every layout has found its place.
void settle(QWidget& window);

// A theme that the application wears while it lives.
struct Desk {
    explicit Desk(Look look = {}, double textScale = 1) : theme(look, textScale) {
        speakEnglish();
        theme.apply();
    }
    Theme theme;
};
inline Look dark() { return {.scheme = Look::Scheme::Dark, .contrast = Look::Contrast::Normal, .motion = Look::Motion::Reduced}; }

inline Look highContrast() { return {.scheme = Look::Scheme::Light, .contrast = Look::Contrast::High, .motion = Look::Motion::Full}; }

// In English; read once.
const std::shared_ptr<const Content>& content();

inline body::PlaceId place(const char* id) { return need(body::PlaceId::make(id)); }
inline lexicon::ConceptId conceptId(const char* id) { return need(lexicon::ConceptId::make(id)); }
checkin::Mark mark(std::optional<body::View> view, const char* place);
checkin::Mark painted(body::View view, const char* place, body::Layer layer, double radius, std::vector<body::Point> points);

// Shows the widget in that size and waits until it has the keyboard's window.
void present(QWidget& widget, QSize size = {});

// A PNG in $FELT_PICTURES, where that is set: the widget on the ground of the theme.
void picture(const Theme& theme, QWidget& widget, const QString& name);

QAccessibleInterface& accessible(QWidget& widget);
// The first child of that name; the test ends where there is none.
QAccessibleInterface& childNamed(QWidget& widget, const QString& name);

}  // namespace felt::desktop::tests
