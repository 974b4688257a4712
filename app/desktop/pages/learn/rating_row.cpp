#include "pages/learn/rating_row.h"

#include <QVBoxLayout>

#include "bridge/translator.h"
#include "widgets/text.h"
#include "widgets/tile.h"

namespace felt::desktop {
namespace {

constexpr int largeShare = 3, smallShare = 2;

QString nameOf(int rating) { return QStringLiteral("rating%1").arg(rating); }

}  // namespace

RatingRow::RatingRow(LearnPresenter& presenter, QWidget* parent) : QWidget(parent) {
    const Theme& theme = presenter.session().theme();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    auto* const heading = new QHBoxLayout;
    auto* const question = new Text(theme, Type::Body, tr("How did it come to you?"));
    question->setBold(true);
    heading->addWidget(question, 1);
    auto* const why = new Text(theme, Type::Caption, tr("sets when the word comes back"), Tone::Soft);
    why->setWordWrap(false);
    heading->addWidget(why);
    column->addLayout(heading);
    auto* const row = new QHBoxLayout;
    row->setSpacing(theme.px(10));
    for (const LearnPresenter::RatingChoice& choice : presenter.ratingChoices()) {
        const bool large = choice.rating == trainer::Rating::Again || choice.rating == trainer::Rating::Good;
        auto* const tile = new Tile(theme, fill(tr("{1}, {2}", "how it came to mind, and when it comes back"), {choice.name, choice.when}));
        tile->setObjectName(nameOf(int(choice.rating)));
        auto* const inside = new QVBoxLayout(tile);
        inside->setContentsMargins(theme.px(8), theme.px(large ? 14 : 8), theme.px(8), theme.px(large ? 14 : 8));
        inside->setSpacing(theme.px(2));
        auto* const name = new Text(theme, large ? Type::Lead : Type::Body, choice.name);
        name->setBold(large);
        auto* const when = new Text(theme, Type::Caption, choice.when, Tone::Soft);
        for (Text* const text : {name, when}) {
            text->setAlignment(Qt::AlignHCenter);
            text->setAttribute(Qt::WA_TransparentForMouseEvents);
            inside->addWidget(text);
        }
        connect(tile, &QAbstractButton::clicked, &presenter, [&presenter, rating = choice.rating] { presenter.rate(rating); });
        row->addWidget(tile, large ? largeShare : smallShare, large ? Qt::Alignment() : Qt::AlignVCenter);
    }
    column->addLayout(row);
}

void RatingRow::takeKeyboard(trainer::Rating likely, const QString& said) {
    auto* const tile = findChild<Tile*>(nameOf(int(likely)));
    tile->setAccessibleDescription(said);
    tile->setFocus(Qt::OtherFocusReason);
}

}  // namespace felt::desktop
