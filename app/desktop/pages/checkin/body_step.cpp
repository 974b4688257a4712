#include "pages/checkin/body_step.h"

#include <QBoxLayout>
#include <algorithm>

#include "bridge/sentence_case.h"
#include "bridge/text.h"
#include "bridge/translator.h"
#include "phrases/choice_words.h"
#include "widgets/banner.h"
#include "widgets/body_pair.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"
#include "widgets/hint.h"
#include "widgets/place_tree.h"

namespace felt::desktop {

BodyStep::BodyStep(CheckInPresenter& presenter) : Step(presenter) {
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(28));
    auto* const middle = new QVBoxLayout;
    middle->setSpacing(theme().px(8));
    middle->addWidget(m_figures = new BodyPair(theme(), presenter.content().figure), 1);
    m_figures->setObjectName(QStringLiteral("figures"));
    m_figures->setPlaceName([&presenter](const body::PlaceId& place) { return toQt(presenter.content().placeName(place)); });
    connect(m_figures, &BodyPair::picked, this, [this](body::View view, const body::PlaceId& place) { toggle(view, place); });

    auto* const answers = new QWidget;
    auto* const flow = new FlowLayout(answers);
    for (std::size_t i = 0; i < Choices<checkin::WholeBody>::names.size(); ++i) {
        const auto choice = static_cast<checkin::WholeBody>(i);
        auto* const answer =
            new Button(theme(), Button::Kind::Answer, sentenceCase(toQt(phrases::wordFor(choice, presenter.session().say()))));
        answer->setObjectName(QStringLiteral("whole-") + toQt(name(choice)));
        connect(answer, &QPushButton::clicked, &presenter, [&presenter, choice] { presenter.edit(checkin::edit::ToggleWhole{choice}); });
        flow->addWidget(answer);
        m_answers.emplace_back(choice, answer);
    }
    middle->addWidget(answers);
    middle->addWidget(m_undo = new UndoBar(theme()));
    row->addLayout(middle, 1);

    m_side = new QWidget;
    auto* const end = new QVBoxLayout(m_side);
    end->setContentsMargins(0, 0, 0, 0);
    end->setSpacing(theme().px(8));
    end->addWidget(m_tree = new PlaceTree(theme(), presenter.session().content()), 1);
    m_tree->setObjectName(QStringLiteral("places"));
    connect(m_tree, &PlaceTree::picked, this, &BodyStep::toggle);
    if (!presenter.session().settings().hintClosed(QStringLiteral("arrow-keys"))) {
        auto* const hint = new Hint(theme(), tr("Arrow keys move over the body; Space marks a place."));
        connect(hint, &Hint::closed, this, [&presenter, hint] {
            presenter.session().settings().closeHint(QStringLiteral("arrow-keys"));
            hint->hide();
        });
        end->addWidget(hint);
    }
    row->addWidget(m_side);
    QWidget::setTabOrder(m_figures, answers);
}

QString BodyStep::helper() const {
    const QString prompt = presenter().promptText();
    if (!prompt.isEmpty()) return fill(tr("“{1}”", "a quotation"), {prompt});
    return tr("Pick one place or several, or take one of the answers under the figures. Any of them is an answer.");
}

void BodyStep::enter() {
    Step::enter();
    m_figures->setFocus();
}

void BodyStep::refresh() {
    m_figures->setMarks(presenter().entry().marks);
    m_tree->setMarks(presenter().entry().marks);
    const auto& whole = presenter().entry().wholeBody;
    for (const auto& [choice, answer] : m_answers) answer->setChecked(std::find(whole.begin(), whole.end(), choice) != whole.end());
}

// What was said of a place goes with it, so the way back is offered where something was said.
void BodyStep::toggle(std::optional<body::View> view, const body::PlaceId& place) {
    const auto& marks = presenter().entry().marks;
    const bool said = std::any_of(marks.begin(), marks.end(), [&](const checkin::Mark& mark) {
        return mark.place == place && (mark.sensation || mark.word || mark.intensity || !mark.paint.empty());
    });
    presenter().edit(checkin::edit::TogglePlace{view, place});
    if (said)
        m_undo->offer(fill(tr("{1}: taken back, with its words."), {toQt(presenter().content().placeName(place))}), tr("Bring it back"),
                      [this] { presenter().undo(); });
}

void BodyStep::resizeEvent(QResizeEvent* event) {
    Step::resizeEvent(event);
    m_side->setFixedWidth(theme().px(narrow() ? 264 : 336));
}

}  // namespace felt::desktop
