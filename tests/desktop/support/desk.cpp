#include "support/desk.h"

#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QThreadPool>

namespace felt::desktop::tests {

const std::shared_ptr<const Content>& content() {
    static const auto loaded =
        need(Content::load(FELT_CONTENT_FOLDER, {need(LanguageTag::make("en"))}, Content::Words::Every, "neutral"))->with({});
    return loaded;
}

checkin::Mark mark(std::optional<body::View> view, const char* place) {
    checkin::Mark made;
    made.view = view;
    made.place = tests::place(place);
    return made;
}

checkin::Mark painted(body::View view, const char* place, body::Layer layer, double radius, std::vector<body::Point> points) {
    checkin::Mark made = mark(view, place);
    made.paint.push_back({layer, radius, std::move(points), {}});
    return made;
}

void speakEnglish() {
    QLocale::setDefault(QLocale(QStringLiteral("en")));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void settle(QWidget& window) {
    constexpr int pause = 15, quiet = 6, patience = 400;
    std::vector<QRect> before;
    for (int still = 0, waited = 0; still < quiet && waited < patience; ++waited) {
        QThreadPool::globalInstance()->waitForDone();
        QTest::qWait(pause);
        std::vector<QRect> now;
        for (const QWidget* const each : window.findChildren<QWidget*>()) now.push_back(each->isVisible() ? each->geometry() : QRect());
        still = now == before ? still + 1 : 0;
        before = std::move(now);
    }
}

void present(QWidget& widget, QSize size) {
    if (!size.isEmpty()) widget.resize(size);
    widget.show();
    REQUIRE(QTest::qWaitForWindowExposed(&widget));
    widget.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&widget));
}

void picture(const Theme& theme, QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("FELT_PICTURES");
    if (folder.isEmpty()) return;
    QDir().mkpath(folder);
    constexpr int margin = 16;
    QImage image(widget.size() + QSize(2 * margin, 2 * margin), QImage::Format_RGB32);
    image.fill(theme.colour(Colour::Ground));
    QPainter painter(&image);
    widget.render(&painter, {margin, margin}, {}, QWidget::DrawChildren);
    painter.end();
    REQUIRE(image.save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
}

QAccessibleInterface& accessible(QWidget& widget) {
    QAccessibleInterface* const found = QAccessible::queryAccessibleInterface(&widget);
    REQUIRE(found != nullptr);
    return *found;
}

QAccessibleInterface& childNamed(QWidget& widget, const QString& name) {
    QAccessibleInterface& whole = accessible(widget);
    for (int i = 0; i < whole.childCount(); ++i)
        if (QAccessibleInterface* const child = whole.child(i); child != nullptr && child->text(QAccessible::Name) == name) return *child;
    FAIL("no child is called " << name.toStdString());
    std::abort();
}

}  // namespace felt::desktop::tests
