#include "widgets/word_chip.h"

#include <QEvent>
#include <QPainterPath>
#include <QStyle>
#include <algorithm>

#include "widgets/paint.h"

namespace felt::desktop {
namespace {

// In design pixels.
struct Sizes {
    int height, inset, mark, gap, tick;
};
constexpr Sizes normal{36, 13, 16, 8, 15}, small{28, 10, 14, 6, 0};
constexpr int tickGap = 6, tightInset = 9, longestLine = 320;

const Sizes& sizes(WordChip::Size size) { return size == WordChip::Size::Normal ? normal : small; }

}  // namespace

// What stands inside, in pixels of the screen.
struct WordChip::Measures {
    double word = 0;  // the longest line
    int lines = 1;
    double tag = 0;      // with the gap before it
    double content = 0;  // mark, word and tag
};

WordChip::WordChip(const Theme& theme, lexicon::Kind kind, const QString& text, Size size, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_kind(kind), m_size(size), m_word(text) {
    QString escaped = text;
    setText(escaped.replace(QLatin1Char('&'), QStringLiteral("&&")));  // no shortcut out of "rest & quiet"
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("focusRadius", kind == lexicon::Kind::Sensation ? theme.px(18) : 6);
    if (size == Size::Normal) {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    } else {
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    describe();
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void WordChip::setMet(bool met) {
    m_met = met;
    describe();
    update();
}

void WordChip::setLanguageTag(const QString& tag) {
    m_tag = tag;
    describe();
    updateGeometry();
    update();
}

void WordChip::setLearning(bool learning) {
    m_learning = learning;
    describe();
    update();
}

void WordChip::describe() {
    QStringList said;
    switch (m_kind) {
        case lexicon::Kind::Sensation: said << tr("sensation"); break;
        case lexicon::Kind::Feeling: said << tr("feeling"); break;
        case lexicon::Kind::Need: said << (m_met ? tr("need, met") : tr("need")); break;
    }
    if (m_learning) said << tr("you are learning this word");
    if (!m_tag.isEmpty()) said << m_tag;
    setAccessibleDescription(said.join(QStringLiteral(", ")));
}

QFont WordChip::wordFont(bool bold) const {
    QFont font = m_theme.font(m_size == Size::Normal ? Type::Chip : Type::ChipSmall);
    font.setBold(bold);
    return font;
}

WordChip::Measures WordChip::measure(const QFont& font) const {
    QTextLayout layout(m_word, font);
    const QSizeF lines = breakLines(layout, m_theme.px(longestLine), Qt::AlignLeft, layoutDirection());
    Measures measures{lines.width(), std::max(1, layout.lineCount()), 0, 0};
    if (!m_tag.isEmpty()) measures.tag = m_theme.px(6) + QFontMetrics(m_theme.font(Type::Caption)).horizontalAdvance(m_tag);
    measures.content = m_theme.px(sizes(m_size).mark + sizes(m_size).gap) + measures.word + measures.tag;
    return measures;
}

QSize WordChip::sizeHint() const {
    const Sizes& size = sizes(m_size);
    const Measures plain = measure(wordFont(false)), bold = measure(wordFont(true));
    double width = plain.content + 2 * m_theme.px(size.inset);
    if (m_size == Size::Normal) width = std::max(width, bold.content + m_theme.px(tickGap + size.tick + 2 * tightInset));
    const int oneLine = QFontMetrics(wordFont(false)).lineSpacing();
    const int more = (std::max(plain.lines, bold.lines) - 1) * oneLine;
    return {int(width) + 1, std::max(m_theme.px(size.height), oneLine + m_theme.px(4)) + more};
}

QPainterPath WordChip::shape(double border) const {
    const QRectF inside = QRectF(rect()).adjusted(border / 2, border / 2, -border / 2, -border / 2);
    const double round = std::min<double>(m_theme.px(18), inside.height() / 2);
    QPainterPath path;
    if (m_kind != lexicon::Kind::Need) {
        const double radius = m_kind == lexicon::Kind::Sensation ? round : 6;
        path.addRoundedRect(inside, radius, radius);
        return path;
    }
    // Square where it starts, round where it ends: a bowl on its side.
    path.setFillRule(Qt::WindingFill);
    const double middle = inside.center().x();
    QRectF start(inside.left(), inside.top(), middle - inside.left() + round, inside.height()), end = inside;
    end.setLeft(middle - round);
    if (layoutDirection() == Qt::RightToLeft) {
        start.moveRight(inside.right());
        end.moveLeft(inside.left());
    }
    path.addRoundedRect(start, 3, 3);
    path.addRoundedRect(end, round, round);
    return path.simplified();
}

void WordChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked();
    const bool lit = isEnabled() && m_size == Size::Normal && (underMouse() || isDown());
    const double border = chosen ? 2 : 1.5;
    painter.setPen(QPen(chosen ? m_theme.kindColour(m_kind) : m_theme.kindEdge(m_kind), border));
    painter.setBrush(chosen || isDown() ? m_theme.kindWash(m_kind) : m_theme.colour(lit ? Colour::Well : Colour::Surface));
    painter.drawPath(shape(border));

    const Sizes& size = sizes(m_size);
    const QFont font = wordFont(chosen);
    const Measures measures = measure(font);
    const double whole = measures.content + (chosen ? m_theme.px(tickGap + size.tick) : 0);
    const auto at = [this](double x, double y, double width, double height) {
        return QRectF(layoutDirection() == Qt::RightToLeft ? this->width() - x - width : x, y, width, height);
    };
    const auto drawIcon = [&](const QString& name, double x, int side, const QColor& colour) {
        const QRectF place = at(x, (height() - side) / 2.0, side, side);
        painter.drawPixmap(place.topLeft().toPoint(), m_theme.icon(name, side, colour, devicePixelRatioF()));
    };
    double x = std::max(0.0, (width() - whole) / 2.0);
    const QString marks[] = {QStringLiteral("mark-sensation"), QStringLiteral("mark-feeling"),
                             m_met ? QStringLiteral("mark-need-met") : QStringLiteral("mark-need")};
    drawIcon(marks[std::size_t(m_kind)], x, m_theme.px(size.mark), m_theme.kindColour(m_kind));
    x += m_theme.px(size.mark + size.gap);

    QTextLayout layout(m_word, font);
    const QSizeF lines = breakLines(layout, measures.word + 1, Qt::AlignLeft, layoutDirection());
    const QRectF place = at(x, (height() - lines.height()) / 2, measures.word + 1, lines.height());
    painter.setPen(m_theme.colour(Colour::Ink));
    layout.draw(&painter, place.topLeft());
    if (m_learning) {
        QPen dashes(m_theme.colour(Colour::Edge), 1.5, Qt::SolidLine, Qt::FlatCap);
        dashes.setDashPattern({3, 2});
        painter.setPen(dashes);
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const QRectF under = line.naturalTextRect().translated(place.topLeft());
            const double y = std::min(under.top() + line.ascent() + m_theme.px(4.5), height() - border - 2.0);
            painter.drawLine(QPointF(under.left(), y), QPointF(under.right(), y));
        }
    }
    x += measures.word;
    if (!m_tag.isEmpty()) {
        painter.setFont(m_theme.font(Type::Caption));
        painter.setPen(m_theme.colour(Colour::InkSoft));
        const Qt::Alignment towardsWord = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter;
        painter.drawText(at(x, 0, measures.tag, height()), int(towardsWord), m_tag);
        x += measures.tag;
    }
    if (chosen) drawIcon(QStringLiteral("check"), x + m_theme.px(tickGap), m_theme.px(size.tick), m_theme.colour(Colour::Ink));
}

void WordChip::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::EnabledChange) update();
}

}  // namespace felt::desktop
