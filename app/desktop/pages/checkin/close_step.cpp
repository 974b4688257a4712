#include "pages/checkin/close_step.h"

#include <QBoxLayout>
#include <QCheckBox>

#include "bridge/dates.h"
#include "bridge/sentence_case.h"
#include "bridge/text.h"
#include "bridge/translator.h"
#include "phrases/choice_words.h"
#include "widgets/body_map.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"
#include "widgets/frame.h"
#include "widgets/scroll.h"
#include "widgets/text.h"
#include "widgets/word_chip.h"

namespace felt::desktop {

CloseStep::CloseStep(CheckInPresenter& presenter) : Step(presenter) {
    auto* const outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addStretch(1);
    auto* const centre = new QWidget;
    centre->setMaximumWidth(theme().px(1140));
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, centre);
    m_row->setContentsMargins(0, theme().px(12), 0, 0);
    m_row->setSpacing(theme().px(44));

    const Card picture = makeCard(theme());
    m_picture = picture.frame;
    auto* const figures = new QHBoxLayout;
    for (const body::View view : body::allViews) {
        auto* const map = new BodyMap(theme(), presenter.content().figure, view, BodyMap::Mode::Show);
        map->setPlaceName([&presenter](const body::PlaceId& place) { return toQt(presenter.content().placeName(place)); });
        figures->addWidget(map, 1);
        (view == body::View::Front ? m_front : m_back) = map;
    }
    picture.column->addLayout(figures, 1);
    picture.column->addWidget(m_when = new Text(theme(), Type::Caption, {}, Tone::Soft));
    m_when->setAlignment(Qt::AlignHCenter);
    auto* const side = new QVBoxLayout;
    side->addWidget(picture.frame);
    side->addStretch(1);
    m_row->addLayout(side);

    const Scroll scroll = makeScroll(theme().px(12));
    scroll.column->addWidget(new Text(theme(), Type::Caption, tr("In your words"), Tone::Soft));
    scroll.column->addWidget(m_sentence = new Text(theme(), Type::Sentence));
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_chipBox = new QWidget;
    m_chips = new FlowLayout(m_chipBox);
    scroll.column->addWidget(m_chipBox);
    scroll.column->addSpacing(theme().px(8));
    scroll.column->addWidget(makeRule());
    scroll.column->addSpacing(theme().px(8));
    scroll.column->addWidget(new Text(theme(), Type::Section, tr("And now, after looking at it?")));
    auto* const answers = new QHBoxLayout;
    answers->setSpacing(theme().px(8));
    for (std::size_t i = 0; i < Choices<checkin::After>::names.size(); ++i) {
        const auto after = static_cast<checkin::After>(i);
        auto* const answer =
            new Button(theme(), Button::Kind::Answer, sentenceCase(toQt(phrases::wordFor(after, presenter.session().say()))));
        answer->setObjectName(QStringLiteral("after-") + toQt(name(after)));
        connect(answer, &QPushButton::clicked, &presenter, [&presenter, after, answer] {
            presenter.edit(checkin::edit::AfterIs{answer->isChecked() ? std::optional(after) : std::nullopt});
        });
        answers->addWidget(answer);
        m_after.emplace_back(after, answer);
    }
    answers->addWidget(new Text(theme(), Type::Caption, tr("or leave it open"), Tone::Soft));
    answers->addStretch(1);
    scroll.column->addLayout(answers);
    scroll.column->addSpacing(theme().px(8));
    const Card thanks = makeCard(theme());
    thanks.column->setContentsMargins(theme().px(20), theme().px(16), theme().px(20), theme().px(16));
    auto* const line = new QHBoxLayout;
    line->setSpacing(theme().px(16));
    line->addWidget(new IconLabel(theme(), QStringLiteral("practices"), Colour::Primary, 24));
    line->addWidget(m_thanks = new Text(theme(), Type::Body), 1);
    thanks.column->addLayout(line);
    scroll.column->addWidget(thanks.frame);
    m_private = new QCheckBox(tr("Keep this one private (it stays out of what you share)"));
    m_private->setObjectName(QStringLiteral("private"));
    connect(m_private, &QCheckBox::toggled, &presenter, [&presenter](bool on) { presenter.edit(checkin::edit::PrivateIs{on}); });
    scroll.column->addWidget(m_private);
    scroll.column->addStretch(1);
    m_row->addWidget(scroll.area, 1);
    outer->addWidget(centre, 1000);
    outer->addStretch(1);
}

void CloseStep::enter() {
    refresh();
    m_after.front().second->setFocus();
}

void CloseStep::refresh() {
    const checkin::CheckIn& entry = presenter().entry();
    m_sentence->setText(presenter().summary());
    m_front->setMarks(entry.marks);
    m_back->setMarks(entry.marks);
    m_when->setText(whole(entry.at, presenter().session().locale()));
    refreshChips();
    for (const auto& [after, answer] : m_after) answer->setChecked(entry.after == after);
    m_thanks->setText(
        entry.after == checkin::After::Worse
            ? tr("Thank you for noticing. If you like, let your eyes rest on something near you for a while, or feel what holds you.")
            : tr("Thank you for noticing."));
    const QSignalBlocker quiet(m_private);
    m_private->setChecked(entry.isPrivate);
}

void CloseStep::refreshChips() {
    m_chips->clear();
    const QLocale& locale = presenter().session().locale();
    const auto strong = [&](const QString& word, const std::optional<checkin::Intensity>& intensity) {
        return intensity ? fill(tr("{1}, {2}", "word and strength"), {word, locale.toString(intensity->value())}) : word;
    };
    const auto add = [&](lexicon::Kind kind, const QString& text, bool met = false) {
        if (text.isEmpty()) return;
        auto* const chip = new WordChip(theme(), kind, text, WordChip::Size::Small);
        chip->setMet(met);
        m_chips->addWidget(chip);
        chip->show();
    };
    for (const checkin::Mark& mark : presenter().entry().marks)
        add(lexicon::Kind::Sensation, strong(presenter().wordOf(mark), mark.intensity));
    for (const checkin::FeelingNoticed& feeling : presenter().entry().feelings)
        add(lexicon::Kind::Feeling, strong(presenter().wordOf(feeling), feeling.intensity));
    for (const checkin::NeedNoticed& need : presenter().entry().needs) {
        const QString word = presenter().wordOf(need);
        add(lexicon::Kind::Need,
            need.met
                ? fill(tr("{1}, {2}", "need and whether it is met"), {word, toQt(phrases::wordFor(*need.met, presenter().session().say()))})
                : word,
            need.met == checkin::Met::Met);
    }
    m_chipBox->setVisible(m_chips->count() > 0);
    m_chipBox->updateGeometry();
}

void CloseStep::resizeEvent(QResizeEvent* event) {
    Step::resizeEvent(event);
    m_picture->setFixedWidth(theme().px(narrow() ? 180 : 348));
    m_picture->setFixedHeight(std::min(theme().px(narrow() ? 250 : 446), std::max(120, height() - theme().px(20))));
    m_row->setSpacing(theme().px(narrow() ? 20 : 44));
}

}  // namespace felt::desktop
