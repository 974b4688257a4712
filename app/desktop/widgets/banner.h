// Something went wrong: what happened, what was kept, what can be done. And the bar that offers to undo.
#pragma once

#include <QFrame>
#include <QTimer>
#include <functional>

#include "look/theme.h"

class QVBoxLayout;
class QHBoxLayout;

namespace felt::desktop {

class Button;
class Text;

// Stays until it is acted on. Announced to screen readers when it appears.
class Banner : public QFrame {
    Q_OBJECT
public:
    Banner(const Theme& theme, const QString& happened, const QString& kept, QWidget* parent = nullptr);
    void setTexts(const QString& happened, const QString& kept);
    void addText(const QString& text);
    void addButton(Button* button);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    const Theme& m_theme;
    Text* m_happened;
    Text* m_kept;
    QVBoxLayout* m_column;
    QHBoxLayout* m_acts;
};

// One sentence and one quiet button; goes by itself after 20 seconds.
class UndoBar : public QFrame {
    Q_OBJECT
public:
    explicit UndoBar(const Theme& theme, QWidget* parent = nullptr);
    void offer(const QString& sentence, const QString& act, std::function<void()> undo);

private:
    Text* m_sentence;
    Button* m_act;
    QTimer m_timer;
    std::function<void()> m_undo;
};

}  // namespace felt::desktop
