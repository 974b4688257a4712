// How strong, from 0 to 10, as eleven stops on a thread. Nothing is preset: until one is chosen there is no handle.
#pragma once

#include <QWidget>
#include <functional>
#include <optional>

#include "look/theme.h"

namespace felt::desktop {

// Keys: 0 to 9, 1 and then 0 within a second or X for ten; arrows once something is chosen; Backspace or Delete takes it back.
class StrengthScale : public QWidget {
    Q_OBJECT
public:
    explicit StrengthScale(const Theme& theme, QWidget* parent = nullptr);

    std::optional<int> strength() const { return m_strength; }
    void setStrength(std::optional<int> strength);  // says nothing
    // The words of a step, for a screen reader: "clear, hard to overlook".
    void setValueWords(std::function<QString(int)> words) { m_words = std::move(words); }
    // "not said yet", "6", or with the words of the step "6, clear, hard to overlook".
    QString valueText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    // A person chooses, as by mouse or key.
    void choose(std::optional<int> strength);

signals:
    void strengthChosen(std::optional<int> strength);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QPointF centre(int step) const;
    int stepAt(QPointF point) const;
    QFont digitFont(bool bold) const;
    bool chooseByDigit(QKeyEvent* event);
    bool moveByArrow(int key);
    void paintStop(QPainter& painter, int step) const;
    void paintEnds(QPainter& painter) const;
    const Theme& m_theme;
    std::optional<int> m_strength;
    std::optional<int> m_hovered;
    std::optional<quint64> m_oneAt;  // when a 1 was typed that a 0 may follow
    std::function<QString(int)> m_words;
};

}  // namespace felt::desktop
