// What kind of word it is, whether it is learned, and the few things one may wish of it.
#pragma once

#include <QWidget>
#include <optional>

#include "look/theme.h"
#include "trainer/progress.h"

namespace felt::desktop {

class Button;
class Text;

class LearningRow : public QWidget {
    Q_OBJECT
public:
    LearningRow(const Theme& theme, const QString& about, QWidget* parent = nullptr);
    // Nothing: no word to learn. comesBack: when one of its cards comes back, or empty.
    void show(const std::optional<trainer::WordProgress>& progress, const QString& comesBack);

signals:
    void wished(felt::journal::Wish wish);

private:
    Button* add(const char* name, const QString& text, journal::Wish wish);
    const Theme& m_theme;
    Text* m_said;
    Button* m_learn;
    Button* m_rest;
    Button* m_know;
    Button* m_again;
};

}  // namespace felt::desktop
