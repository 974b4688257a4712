#include "widgets/text.h"

namespace felt::desktop {
namespace {

QString nameOf(Tone tone) {
    switch (tone) {
        case Tone::Ink: return QStringLiteral("ink");
        case Tone::Soft: return QStringLiteral("soft");
        case Tone::Alarm: return QStringLiteral("alarm");
        case Tone::Primary: return QStringLiteral("primary");
    }
    return QStringLiteral("ink");
}

}  // namespace

Text::Text(const Theme& theme, Type type, const QString& text, Tone tone, QWidget* parent)
    : QLabel(text, parent), m_type(type), m_theme(theme) {
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setProperty("tone", nameOf(tone));
    dress(theme);
    connect(&theme, &Theme::changed, this, [this] { dress(m_theme); });
}

void Text::setBold(bool bold) {
    m_bold = bold;
    dress(m_theme);
}

void Text::dress(const Theme& theme) {
    QFont font = theme.font(m_type);
    if (m_bold) font.setBold(true);
    setFont(font);
}

QLabel* keyLabel(const Theme& theme, const QString& key, QWidget* parent) {
    auto* const label = new Text(theme, Type::Caption, key, Tone::Soft, parent);
    label->setWordWrap(false);
    label->setProperty("kind", QStringLiteral("key"));
    label->setLayoutDirection(Qt::LeftToRight);
    return label;
}

IconLabel::IconLabel(const Theme& theme, const QString& name, Colour colour, int size, QWidget* parent)
    : QLabel(parent), m_name(name), m_colour(colour), m_size(size) {
    dress(theme);
    connect(&theme, &Theme::changed, this, [this, &theme] { dress(theme); });
}

void IconLabel::dress(const Theme& theme) {
    const int size = theme.px(m_size);
    setFixedSize(size, size);
    setPixmap(theme.icon(m_name, size, theme.colour(m_colour), devicePixelRatioF(), layoutDirection()));
}

}  // namespace felt::desktop
