// A word: its shape, its mark and its colour say whether it is a sensation, a feeling or a need.
#pragma once

#include <QAbstractButton>

#include "look/theme.h"

class QTextLayout;

namespace felt::desktop {

// Normal: to be chosen (checkable). Small: shows a word, takes neither keyboard nor mouse. Its width is the same chosen or not;
// a long word wraps inside.
class WordChip : public QAbstractButton {
    Q_OBJECT
public:
    enum class Size { Normal, Small };
    WordChip(const Theme& theme, lexicon::Kind kind, const QString& text, Size size = Size::Normal, QWidget* parent = nullptr);

    const QString& word() const { return m_word; }  // as given; text() has ampersands doubled
    // For needs: the bowl is full.
    void setMet(bool met);
    // For a word of another language than the person's: its tag, after the word. Empty for none.
    void setLanguageTag(const QString& tag);
    // Underlined with dashes: being learned.
    void setLearning(bool learning);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Measures;
    Measures measure(const QFont& font) const;
    QFont wordFont(bool bold) const;
    QPainterPath shape(double border) const;
    void describe();
    const Theme& m_theme;
    lexicon::Kind m_kind;
    Size m_size;
    QString m_word;
    QString m_tag;
    bool m_met = false;
    bool m_learning = false;
};

}  // namespace felt::desktop
