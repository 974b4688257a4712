// Widgets need an application, and an application needs no screen.
#include <QApplication>
#include <QStyleFactory>
#include <catch2/catch_session.hpp>

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int qtArguments = 1;  // the others are Catch2's
    QApplication application(qtArguments, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    return Catch::Session().run(argc, argv);
}
