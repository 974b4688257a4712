#include "shell/clipboard_care.h"

#include <QGuiApplication>
#include <QMimeData>
#include <utility>

namespace felt::desktop {
namespace {

// What histories of clipboards look at, KDE's and others.
const QString hint = QStringLiteral("x-kde-passwordManagerHint");

}  // namespace

bool ClipboardCare::ownsByQt(QClipboard::Mode mode) {
    const QClipboard& clipboard = *QGuiApplication::clipboard();
    return mode == QClipboard::Clipboard ? clipboard.ownsClipboard() : clipboard.ownsSelection();
}

ClipboardCare::ClipboardCare(std::chrono::milliseconds keeps, Owns owns, QObject* parent) : QObject(parent), m_owns(std::move(owns)) {
    for (QTimer* const timer : {&m_clipboard, &m_selection}) {
        timer->setSingleShot(true);
        timer->setInterval(keeps);
    }
    connect(&m_clipboard, &QTimer::timeout, this, [this] { clear(QClipboard::Clipboard); });
    connect(&m_selection, &QTimer::timeout, this, [this] { clear(QClipboard::Selection); });
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &ClipboardCare::changed);
}

void ClipboardCare::changed(QClipboard::Mode mode) {
    if (m_marking || (mode != QClipboard::Clipboard && mode != QClipboard::Selection)) return;
    QClipboard& clipboard = *QGuiApplication::clipboard();
    QTimer& timer = mode == QClipboard::Clipboard ? m_clipboard : m_selection;
    // Another program's, or emptied.
    if (!m_owns(mode) || clipboard.text(mode).isEmpty()) return timer.stop();
    timer.start();
    const QMimeData* const there = clipboard.mimeData(mode);
    if (there == nullptr || there->hasFormat(hint)) return;
    auto* const marked = new QMimeData;
    marked->setText(clipboard.text(mode));
    marked->setData(hint, QByteArrayLiteral("secret"));
    m_marking = true;
    clipboard.setMimeData(marked, mode);
    m_marking = false;
}

void ClipboardCare::clear(QClipboard::Mode mode) {
    (mode == QClipboard::Clipboard ? m_clipboard : m_selection).stop();
    QClipboard& clipboard = *QGuiApplication::clipboard();
    const QMimeData* const there = clipboard.mimeData(mode);
    if (m_owns(mode) && there != nullptr && there->hasFormat(hint)) clipboard.clear(mode);
}

void ClipboardCare::clear() {
    clear(QClipboard::Clipboard);
    clear(QClipboard::Selection);
}

}  // namespace felt::desktop
