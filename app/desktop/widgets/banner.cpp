#include "widgets/banner.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>
#include <utility>

#include "widgets/button.h"
#include "widgets/text.h"

namespace felt::desktop {
namespace {

constexpr int undoMilliseconds = 20'000;

void announce(QWidget* widget, const QString& text) {
    widget->setAccessibleName(text);
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

}  // namespace

Banner::Banner(const Theme& theme, const QString& happened, const QString& kept, QWidget* parent) : QFrame(parent), m_theme(theme) {
    setProperty("kind", QStringLiteral("banner"));
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(24), theme.px(16), theme.px(20), theme.px(16));
    row->setSpacing(theme.px(14));
    row->addWidget(new IconLabel(theme, QStringLiteral("notice"), Colour::Alarm, 20), 0, Qt::AlignTop);
    m_column = new QVBoxLayout;
    m_column->setSpacing(theme.px(6));
    row->addLayout(m_column, 1);
    m_happened = new Text(theme, Type::Section, happened);
    m_kept = new Text(theme, Type::Body, kept);
    m_column->addWidget(m_happened);
    m_column->addWidget(m_kept);
    m_acts = new QHBoxLayout;
    m_acts->setSpacing(theme.px(12));
    m_acts->addStretch(1);
    m_column->addLayout(m_acts);
}

void Banner::setTexts(const QString& happened, const QString& kept) {
    m_happened->setText(happened);
    m_kept->setText(kept);
    if (isVisible()) announce(this, happened + QLatin1Char(' ') + kept);
}

void Banner::addText(const QString& text) { m_column->insertWidget(m_column->count() - 1, new Text(m_theme, Type::Body, text)); }

void Banner::addButton(Button* button) { m_acts->insertWidget(m_acts->count() - 1, button); }

void Banner::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), 12, 12);
    painter.setClipPath(shape);
    QRect bar(0, 0, 5, height());
    if (layoutDirection() == Qt::RightToLeft) bar.moveRight(width() - 1);
    painter.fillRect(bar, m_theme.colour(Colour::Alarm));
}

void Banner::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    announce(this, m_happened->text() + QLatin1Char(' ') + m_kept->text());
}

UndoBar::UndoBar(const Theme& theme, QWidget* parent) : QFrame(parent) {
    setProperty("kind", QStringLiteral("hint"));
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(18), theme.px(6), theme.px(12), theme.px(6));
    row->addWidget(m_sentence = new Text(theme, Type::Body), 1);
    row->addWidget(m_act = new Button(theme, Button::Kind::Quiet, {}));
    m_act->setIconName(QStringLiteral("undo"));
    m_act->setObjectName(QStringLiteral("undo"));
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_act, &QPushButton::clicked, this, [this] {
        m_timer.stop();
        hide();
        if (m_undo) std::exchange(m_undo, nullptr)();
    });
    hide();
}

void UndoBar::offer(const QString& sentence, const QString& act, std::function<void()> undo) {
    m_sentence->setText(sentence);
    m_act->setText(act);
    m_undo = std::move(undo);
    show();
    announce(this, sentence);
    m_timer.start(undoMilliseconds);
}

}  // namespace felt::desktop
