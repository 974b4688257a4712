#include "pages/checkin/sensation_step.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <algorithm>

#include "bridge/text.h"
#include "bridge/translator.h"
#include "pages/checkin/quality_row.h"
#include "pages/checkin/strength_row.h"
#include "pages/checkin/word_picker.h"
#include "widgets/body_map.h"
#include "widgets/button.h"
#include "widgets/frame.h"
#include "widgets/scroll.h"
#include "widgets/strength_scale.h"
#include "widgets/text.h"

namespace felt::desktop {

SensationStep::SensationStep(CheckInPresenter& presenter) : Step(presenter) {
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(36));

    m_side = new QWidget;
    auto* const side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 4, 0, 0);
    side->setSpacing(theme().px(4));
    const Card picture = makeCard(theme());
    picture.column->setContentsMargins(1, 1, 1, 1);
    const auto map = [&](body::View view) {
        auto* const made = new BodyMap(theme(), presenter.content().figure, view, BodyMap::Mode::Show);
        made->setPlaceName([&presenter](const body::PlaceId& place) { return toQt(presenter.content().placeName(place)); });
        picture.column->addWidget(made);
        return made;
    };
    m_front = map(body::View::Front);
    m_back = map(body::View::Back);
    m_picture = picture.frame;
    side->addWidget(picture.frame);
    side->addSpacing(theme().px(8));
    side->addWidget(m_count = new Text(theme(), Type::Caption, {}, Tone::Soft));
    side->addLayout(m_marks = new QVBoxLayout);
    m_marks->setSpacing(2);
    m_another = new Button(theme(), Button::Kind::Quiet, tr("Another place"));
    m_another->setIconName(QStringLiteral("plus"));
    m_another->setObjectName(QStringLiteral("anotherPlace"));
    connect(m_another, &QPushButton::clicked, &presenter, [&presenter] { presenter.go(checkin::Stage::Body); });
    side->addWidget(m_another, 0, Qt::AlignLeading);
    side->addStretch(1);
    row->addWidget(m_side);

    const Scroll scroll = makeScroll(theme().px(16));
    scroll.inside->setMaximumWidth(theme().px(940));
    scroll.column->addWidget(m_picker = new WordPicker(presenter, lexicon::Kind::Sensation));
    scroll.column->addWidget(m_ownWord = new Text(theme(), Type::Lead));
    scroll.column->addWidget(makeRule());
    scroll.column->addWidget(m_strength = new StrengthRow(presenter.session()));
    scroll.column->addWidget(makeRule());
    scroll.column->addWidget(m_qualities = new QualityRow(presenter.session()));
    scroll.column->addStretch(1);
    row->addWidget(scroll.area, 1);

    connect(m_picker, &WordPicker::picked, this, [this](const lexicon::ConceptId& id) {
        const bool again = mark() != nullptr && mark()->sensation == id;
        // The word that was shown is kept beside the concept, as it was said.
        this->presenter().edit(again ? checkin::edit::SensationIs{this->presenter().mark(), {}, {}}
                                     : checkin::edit::SensationIs{this->presenter().mark(), id, fromQt(this->presenter().word(id))});
        m_picker->clear();
        if (!again) m_strength->scale()->setFocus();
    });
    connect(m_picker, &WordPicker::ownWord, this, [this](const QString& word) {
        this->presenter().edit(checkin::edit::SensationIs{this->presenter().mark(), std::nullopt, fromQt(word)});
        m_picker->clear();
        m_strength->scale()->setFocus();
    });
    connect(m_strength, &StrengthRow::chosen, this, [this](std::optional<checkin::Intensity> strength) {
        this->presenter().edit(checkin::edit::MarkStrength{this->presenter().mark(), strength});
    });
    connect(m_qualities, &QualityRow::chosen, this, [this](const checkin::edit::Quality& quality) {
        this->presenter().edit(checkin::edit::MarkQuality{this->presenter().mark(), quality});
    });
}

const checkin::Mark* SensationStep::mark() const {
    const auto& marks = presenter().entry().marks;
    return presenter().mark() < marks.size() ? &marks[presenter().mark()] : nullptr;
}

QString SensationStep::question() const {
    const QString place = mark() == nullptr ? QString() : presenter().placeName(*mark());
    return place.isEmpty() ? tr("What is it like?") : fill(tr("{1}: what is it like there?"), {place});
}

void SensationStep::enter() {
    m_picker->clear();
    m_picker->setOffers(presenter().sensationOffers());
    refresh();
    m_picker->field()->setFocus();
}

void SensationStep::refresh() {
    refreshMarks();
    const checkin::Mark* const now = mark();
    if (now == nullptr) return;
    const bool back = now->view == body::View::Back;
    m_front->setVisible(!back);
    m_back->setVisible(back);
    BodyMap* const map = back ? m_back : m_front;
    map->setMarks({*now});
    map->setCropped(now->place);
    m_picker->setOffers(presenter().sensationOffers());
    m_picker->setChosen(now->sensation ? std::vector{*now->sensation} : std::vector<lexicon::ConceptId>());
    m_ownWord->setVisible(!now->sensation && now->word);
    m_ownWord->setText(now->word ? fill(tr("In your own word: {1}"), {toQt(*now->word)}) : QString());
    m_strength->set(presenter().wordOf(*now), now->intensity);
    m_qualities->set(*now);
}

void SensationStep::refreshMarks() {
    const auto& marks = presenter().entry().marks;
    m_count->setVisible(marks.size() > 1);
    m_count->setText(fill(tr("Place {1} of {2}"), {presenter().session().locale().toString(qulonglong(presenter().mark() + 1)),
                                                   presenter().session().locale().toString(qulonglong(marks.size()))}));
    while (m_marks->count() > int(marks.size())) delete m_marks->takeAt(m_marks->count() - 1)->widget();
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (int(i) == m_marks->count()) {
            auto* const made = new Button(theme(), Button::Kind::Row, {});
            made->setCheckable(true);
            made->setObjectName(QStringLiteral("mark-%1").arg(i));
            connect(made, &QPushButton::clicked, &presenter(), [this, i] {
                presenter().chooseMark(i);
                emit presenter().stageChanged();
            });
            m_marks->addWidget(made);
        }
        auto* const button = static_cast<Button*>(m_marks->itemAt(int(i))->widget());
        const QString place = presenter().placeName(marks[i]), word = presenter().wordOf(marks[i]);
        const QString text = place.isEmpty()  ? (word.isEmpty() ? tr("no place") : word)
                             : word.isEmpty() ? place
                                              : fill(tr("{1}: {2}", "place and word"), {place, word});
        button->setChecked(i == presenter().mark());
        button->setRowText(text, m_side->width());
    }
}

void SensationStep::resizeEvent(QResizeEvent* event) {
    Step::resizeEvent(event);
    m_side->setFixedWidth(std::max(theme().px(narrow() ? 148 : 220), m_another->sizeHint().width()));
    m_picture->setFixedHeight(std::min(theme().px(250), std::max(80, height() / 2)));
}

}  // namespace felt::desktop
