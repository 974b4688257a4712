#include "widgets/strength_scale.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>

#include "bridge/translator.h"
#include "widgets/paint.h"

namespace felt::desktop {
namespace {

constexpr int steps = 11, most = 10;
constexpr quint64 tenMilliseconds = 1000;  // for the 0 after the 1
// In design pixels.
constexpr int stop = 18, disc = 34, middle = 22, digitTop = 36, digitLine = 18, endsTop = 58, slotWidth = 46, narrowSlot = 28,
              endInset = 17;

class ScaleInterface : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit ScaleInterface(StrengthScale* scale) : QAccessibleWidget(scale, QAccessible::Slider) {}

    QString text(QAccessible::Text which) const override {
        if (scale() != nullptr && (which == QAccessible::Value || which == QAccessible::Description)) return scale()->valueText();
        return QAccessibleWidget::text(which);
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    // Nothing while nothing is said: 0 would be an answer.
    QVariant currentValue() const override {
        return scale() != nullptr && scale()->strength() ? QVariant(*scale()->strength()) : QVariant();
    }
    void setCurrentValue(const QVariant& value) override {
        bool known = false;
        const int wanted = value.toInt(&known);
        if (known && scale() != nullptr) scale()->choose(std::clamp(wanted, 0, most));
    }
    QVariant maximumValue() const override { return most; }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    StrengthScale* scale() const { return qobject_cast<StrengthScale*>(widget()); }  // nullptr while it is being destroyed
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* const scale = qobject_cast<StrengthScale*>(object);
    return scale != nullptr ? new ScaleInterface(scale) : nullptr;
}

QString notThere() { return StrengthScale::tr("not there"); }
QString asStrongAsCanBe() { return StrengthScale::tr("as strong as it can be"); }

}  // namespace

StrengthScale::StrengthScale(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    QAccessible::installFactory(makeInterface);  // before a name is set, which makes the interface
    setObjectName(QStringLiteral("strength"));
    setAccessibleName(tr("How strong, from 0 to 10"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StrengthScale::setStrength(std::optional<int> strength) {
    if (strength) strength = std::clamp(*strength, 0, most);
    if (strength == m_strength) return;
    m_strength = strength;
    update();
    if (!QAccessible::isActive()) return;
    QAccessibleValueChangeEvent event(this, m_strength ? QVariant(*m_strength) : QVariant());
    QAccessible::updateAccessibility(&event);
}

void StrengthScale::choose(std::optional<int> strength) {
    if (strength == m_strength) return;
    setStrength(strength);
    emit strengthChosen(m_strength);
}

QString StrengthScale::valueText() const {
    if (!m_strength) return tr("not said yet");
    const QString number = locale().toString(*m_strength), words = m_words ? m_words(*m_strength) : QString();
    return words.isEmpty() ? number : fill(tr("{1}, {2}"), {number, words});
}

QSize StrengthScale::sizeHint() const {
    const int width = m_theme.px(slotWidth * steps);
    return {width, heightForWidth(width)};
}

QSize StrengthScale::minimumSizeHint() const {
    const int width = m_theme.px(narrowSlot * steps);
    return {width, heightForWidth(width)};
}

int StrengthScale::heightForWidth(int width) const {
    double tallest = 0;
    for (const QString& end : {notThere(), asStrongAsCanBe()}) {
        QTextLayout layout(end, m_theme.font(Type::Caption));
        tallest = std::max(tallest, breakLines(layout, width / 2.0 - 8, Qt::AlignLeft, layoutDirection()).height());
    }
    return m_theme.px(endsTop) + int(tallest) + 2;
}

QPointF StrengthScale::centre(int step) const {
    const double inset = m_theme.px(endInset);
    const double along = inset + (width() - 2 * inset) * step / double(most);
    return {layoutDirection() == Qt::RightToLeft ? width() - along : along, double(m_theme.px(middle))};
}

int StrengthScale::stepAt(QPointF point) const {
    const double inset = m_theme.px(endInset);
    const double along = layoutDirection() == Qt::RightToLeft ? width() - point.x() : point.x();
    return std::clamp(int(std::lround((along - inset) / std::max(1.0, width() - 2 * inset) * most)), 0, most);
}

QFont StrengthScale::digitFont(bool bold) const {
    QFont font = m_theme.font(Type::Body);
    font.setPixelSize(m_theme.px(bold ? 16 : 14));
    font.setBold(bold);
    return font;
}

void StrengthScale::paintStop(QPainter& painter, int step) const {
    const QPointF at = centre(step);
    const bool said = m_strength && step <= *m_strength, here = m_strength && step == *m_strength;
    const double radius = m_theme.px(here ? disc : stop) / 2.0;
    const bool lit = m_hovered == step && isEnabled();
    painter.setPen(QPen(m_theme.colour(said || lit ? Colour::Primary : Colour::Edge), 2));
    painter.setBrush(m_theme.colour(said ? Colour::Primary : lit ? Colour::PrimaryWash : Colour::Surface));
    painter.drawEllipse(at, radius - 1, radius - 1);
    const QString number = locale().toString(step);
    if (here) {
        painter.setFont(digitFont(true));
        painter.setPen(m_theme.colour(Colour::OnPrimary));
        painter.drawText(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius), Qt::AlignCenter, number);
        return;
    }
    painter.setFont(digitFont(false));
    painter.setPen(m_theme.colour(Colour::InkSoft));
    painter.drawText(QRectF(at.x() - radius * 2, m_theme.px(digitTop), radius * 4, m_theme.px(digitLine)), Qt::AlignCenter, number);
}

void StrengthScale::paintEnds(QPainter& painter) const {
    painter.setPen(m_theme.colour(Colour::InkSoft));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto draw = [&](const QString& text, Qt::Alignment alignment, bool left) {
        QTextLayout layout(text, m_theme.font(Type::Caption));
        const double room = width() / 2.0 - 8;
        breakLines(layout, room, alignment, layoutDirection());
        layout.draw(&painter, QPointF(left ? 0 : width() - room, m_theme.px(endsTop)));
    };
    draw(notThere(), Qt::AlignLeft, !mirrored);
    draw(asStrongAsCanBe(), Qt::AlignRight, mirrored);
}

void StrengthScale::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int step = 1; step < steps; ++step) {
        const bool said = m_strength && step <= *m_strength;
        const bool here = m_strength && step == *m_strength, fromHere = m_strength && step - 1 == *m_strength;
        QPointF from = centre(step - 1), to = centre(step);
        const double way = to.x() > from.x() ? 1 : -1;
        from.rx() += way * (m_theme.px(fromHere ? disc : stop) / 2.0 + 2);
        to.rx() -= way * (m_theme.px(here ? disc : stop) / 2.0);
        if ((to.x() - from.x()) * way > 0) drawThread(painter, m_theme, from, to, said ? Thread::Said : Thread::NotYet);
    }
    for (int step = 0; step < steps; ++step) paintStop(painter, step);
    paintEnds(painter);
}

bool StrengthScale::chooseByDigit(QKeyEvent* event) {
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return false;
    if (event->key() == Qt::Key_X) {
        choose(most);
        return true;
    }
    const QString typed = event->text();
    const int digit = typed.size() == 1 ? typed.front().digitValue() : -1;  // in any script
    if (digit < 0) return false;
    const bool afterOne = m_oneAt && event->timestamp() - *m_oneAt <= tenMilliseconds;
    m_oneAt = digit == 1 ? std::optional(quint64(event->timestamp())) : std::nullopt;
    choose(digit == 0 && afterOne ? most : digit);
    return true;
}

bool StrengthScale::moveByArrow(int key) {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int by = key == Qt::Key_Up      ? 1
                   : key == Qt::Key_Down  ? -1
                   : key == Qt::Key_Right ? (mirrored ? -1 : 1)
                   : key == Qt::Key_Left  ? (mirrored ? 1 : -1)
                                          : 0;
    if (by == 0) return false;
    if (m_strength) choose(std::clamp(*m_strength + by, 0, most));  // before that there is nothing to move
    return true;
}

void StrengthScale::keyPressEvent(QKeyEvent* event) {
    if (chooseByDigit(event)) return;
    m_oneAt.reset();
    if (moveByArrow(event->key())) return;
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) return choose(std::nullopt);
    QWidget::keyPressEvent(event);
}

void StrengthScale::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && event->position().y() < m_theme.px(endsTop)) choose(stepAt(event->position()));
}

void StrengthScale::mouseMoveEvent(QMouseEvent* event) {
    const bool onStops = event->position().y() < m_theme.px(endsTop);
    if (event->buttons() & Qt::LeftButton) choose(stepAt(event->position()));
    m_hovered = onStops ? std::optional(stepAt(event->position())) : std::nullopt;
    onStops ? setCursor(Qt::PointingHandCursor) : unsetCursor();
    update();
}

void StrengthScale::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    m_hovered.reset();
    update();
}

}  // namespace felt::desktop
