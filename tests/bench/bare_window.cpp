// The least a Qt Widgets program can show: what the window's start is measured against.
#include <QApplication>
#include <QWidget>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QWidget window;
    window.setWindowTitle(QStringLiteral("Bare"));
    window.resize(1280, 860);
    window.show();
    return QApplication::exec();
}
