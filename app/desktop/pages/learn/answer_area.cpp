#include "pages/learn/answer_area.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "bridge/text.h"
#include "bridge/translator.h"
#include "widgets/body_pair.h"
#include "widgets/button.h"
#include "widgets/spoken.h"
#include "widgets/tile.h"

namespace felt::desktop {
namespace {

constexpr int figureHeight = 300, lemmaWidth = 190, fieldWidth = 420;

}  // namespace

AnswerArea::AnswerArea(LearnPresenter& presenter, QWidget* parent) : QWidget(parent), m_presenter(presenter) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_presenter.session().theme().px(10));
    const bool asked = presenter.phase() == LearnPresenter::Phase::Asked;
    if (presenter.face().ask == trainer::Ask::Point)
        addBody(*column);
    else if (asked && presenter.isTyped())
        addField(*column);
    else if (presenter.hasOptions() && !presenter.typed())
        addOptions(*column);
    else if (asked)
        addLook(*column);
}

void AnswerArea::takeKeyboard() {
    if (m_first != nullptr) m_first->setFocus(Qt::OtherFocusReason);
}

void AnswerArea::addOptions(QVBoxLayout& column) {
    const std::vector<QString> texts = m_presenter.options();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        QWidget* const row = option(i, texts[i]);
        column.addWidget(row);
        if (i == 0) m_first = row;
    }
}

// The word; once it is answered what it means, and which was chosen.
QWidget* AnswerArea::option(std::size_t position, const QString& text) {
    const Theme& theme = m_presenter.session().theme();
    const LanguageTag& language = m_presenter.face().card.language;
    const bool asked = m_presenter.phase() == LearnPresenter::Phase::Asked;
    const auto meaning = asked ? std::nullopt : m_presenter.optionMeaning(position);
    auto* const tile = new Tile(theme, text);
    tile->setObjectName(QStringLiteral("option%1").arg(position + 1));
    auto* const row = new QHBoxLayout(tile);
    row->setContentsMargins(theme.px(20), theme.px(14), theme.px(20), theme.px(14));
    row->setSpacing(theme.px(16));
    const bool isWord = m_presenter.face().options[position].id.has_value();
    Text* const word = isWord ? spoken(theme, Type::Lead, text, language) : new Text(theme, Type::Lead, text);
    row->addWidget(word, meaning ? 0 : 1);
    if (meaning) {
        word->setMinimumWidth(theme.px(lemmaWidth));
        word->setMaximumWidth(theme.px(lemmaWidth));
        row->addWidget(spoken(theme, Type::Body, *meaning, language, Tone::Soft), 1);
    }
    const bool isRight = position == m_presenter.face().right, isChosen = m_presenter.chosen() == position;
    if (asked) {
        row->addWidget(keyLabel(theme, m_presenter.session().locale().toString(int(position + 1))));
        connect(tile, &QAbstractButton::clicked, this, [this, position] { m_presenter.choose(position); });
    } else {
        tile->setState(isRight ? Tile::State::Chosen : Tile::State::Shown);
        word->setBold(isRight);
        if (isChosen) {
            auto* const yours = new Text(theme, Type::Caption, tr("your choice"), Tone::Primary);
            yours->setWordWrap(false);
            row->addWidget(yours);
        }
    }
    for (QLabel* const label : tile->findChildren<QLabel*>()) label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return tile;
}

void AnswerArea::addField(QVBoxLayout& column) {
    const Theme& theme = m_presenter.session().theme();
    auto* const row = new QHBoxLayout;
    auto* const field = new QLineEdit;
    field->setObjectName(QStringLiteral("typedWord"));
    field->setAccessibleName(m_presenter.question());
    field->setPlaceholderText(tr("Type the word"));
    field->setLayoutDirection(directionOf(m_presenter.face().card.language));
    field->setFont(theme.font(Type::Lead));
    field->setMaximumWidth(theme.px(fieldWidth));
    field->setProperty("focusRadius", 8);
    auto* const done = new Button(theme, Button::Kind::Secondary, tr("That is it"));
    done->setObjectName(QStringLiteral("typedDone"));
    connect(field, &QLineEdit::returnPressed, this, [this, field] { m_presenter.type(field->text()); });
    connect(done, &QPushButton::clicked, this, [this, field] { m_presenter.type(field->text()); });
    row->addWidget(field, 1);
    row->addWidget(done);
    row->addStretch(1);
    column.addLayout(row);
    auto* const others = new QHBoxLayout;
    auto* const look = new Button(theme, Button::Kind::Quiet, tr("Show me"));
    look->setObjectName(QStringLiteral("look"));
    connect(look, &QPushButton::clicked, &m_presenter, &LearnPresenter::look);
    others->addWidget(look);
    if (m_presenter.hasOptions()) {
        auto* const choose = new Button(theme, Button::Kind::Quiet, tr("Let me choose"));
        choose->setObjectName(QStringLiteral("chooseInstead"));
        connect(choose, &QPushButton::clicked, &m_presenter, &LearnPresenter::chooseInstead);
        others->addWidget(choose);
    }
    others->addStretch(1);
    column.addLayout(others);
    m_first = field;
}

void AnswerArea::addBody(QVBoxLayout& column) {
    const Theme& theme = m_presenter.session().theme();
    const auto content = m_presenter.session().content();
    const bool asked = m_presenter.phase() == LearnPresenter::Phase::Asked;
    auto* const pair = new BodyPair(theme, content->figure);
    pair->setObjectName(QStringLiteral("learnBody"));
    pair->setPlaceName([content](const body::PlaceId& place) { return toQt(content->placeName(place)); });
    pair->setFixedHeight(theme.px(figureHeight));
    if (asked) {
        connect(pair, &BodyPair::picked, this, [this](body::View, const body::PlaceId& place) { m_presenter.point(place); });
        m_first = &pair->active();
    } else {
        std::vector<checkin::Mark> marks;
        for (const std::string& each : m_presenter.face().places) {
            const auto id = body::PlaceId::make(each);
            const body::Place* const place = id ? content->figure.find(*id) : nullptr;
            if (place == nullptr) continue;
            checkin::Mark mark;
            if (place->kind == body::Kind::Skin) mark.view = place->home;
            mark.place = *id;
            marks.push_back(std::move(mark));
        }
        pair->setMarks(marks);
        pair->setEnabled(false);
    }
    column.addWidget(pair);
    if (asked) addLook(column);
}

void AnswerArea::addLook(QVBoxLayout& column) {
    auto* const look = new Button(m_presenter.session().theme(), Button::Kind::Secondary, tr("Show me"));
    look->setObjectName(QStringLiteral("look"));
    connect(look, &QPushButton::clicked, &m_presenter, &LearnPresenter::look);
    column.addWidget(look, 0, Qt::AlignLeading);
    if (m_first == nullptr) m_first = look;
}

}  // namespace felt::desktop
