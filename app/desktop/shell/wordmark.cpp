#include "shell/wordmark.h"

#include <QHBoxLayout>

#include "widgets/text.h"

namespace felt::desktop {

QWidget* makeWordmark(const Theme& theme) {
    auto* const mark = new QWidget;
    auto* const row = new QHBoxLayout(mark);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(12));
    row->addWidget(new IconLabel(theme, QStringLiteral("wordmark"), Colour::Primary, 26));
    QFont font = theme.font(Type::Question);
    font.setPixelSize(theme.px(24));
    auto* const name = new Text(theme, Type::Question, QStringLiteral("Felt"));
    name->setFont(font);
    name->setWordWrap(false);
    row->addWidget(name);
    row->addStretch(1);
    return mark;
}

}  // namespace felt::desktop
