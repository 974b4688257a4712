#include "pages/words/browse_views.h"

#include <QVBoxLayout>
#include <algorithm>

#include "bridge/text.h"
#include "bridge/translator.h"
#include "widgets/affect_plane.h"
#include "widgets/body_pair.h"
#include "widgets/button.h"
#include "widgets/chip_box.h"
#include "widgets/scroll.h"
#include "widgets/text.h"

namespace felt::desktop {
namespace {

constexpr std::size_t nearPoint = 12;  // words listed around a point
constexpr int planeSize = 470, figuresHeight = 420;

// A scrolled column that begins with the way back, where it is at any width, and a sentence.
struct Browse {
    QVBoxLayout* column;
    Button* back;
};
Browse makeBrowse(QWidget* view, const Theme& theme, const char* backName, const QString& backText, const QString& sentence) {
    auto* const outer = new QVBoxLayout(view);
    outer->setContentsMargins(0, 0, 0, 0);
    const Scroll scroll = makeScroll(theme.px(14));
    outer->addWidget(scroll.area);
    auto* const back = new Button(theme, Button::Kind::Secondary, backText);
    back->setObjectName(QString::fromLatin1(backName));
    back->setIconName(QStringLiteral("back"));
    scroll.column->addWidget(back, 0, Qt::AlignLeading);
    scroll.column->addWidget(new Text(theme, Type::Body, sentence, Tone::Soft));
    return {scroll.column, back};
}

}  // namespace

PlaneView::PlaneView(Session& session, WordsPresenter& presenter, QWidget* parent) : QWidget(parent), m_presenter(presenter) {
    const Theme& theme = session.theme();
    const Browse browse = makeBrowse(this, theme, "backFromPlane", tr("Back to the word"),
                                     tr("Feelings by how pleasant they are and how much energy they have. Choose a word or a point."));
    connect(browse.back, &QPushButton::clicked, this, &PlaneView::closed);
    browse.column->addWidget(m_plane = new AffectPlane(theme));
    m_plane->setObjectName(QStringLiteral("wordPlane"));
    m_plane->setMinimumHeight(theme.px(planeSize));
    browse.column->addWidget(m_nearTitle = new Text(theme, Type::Caption, tr("Around this point"), Tone::Soft));
    browse.column->addWidget(m_near = new ChipBox(theme, lexicon::Kind::Feeling));
    m_near->setObjectName(QStringLiteral("nearPoint"));
    m_nearTitle->hide();
    browse.column->addStretch(1);
    connect(m_plane, &AffectPlane::wordChosen, this, &PlaneView::wordWanted);
    connect(m_plane, &AffectPlane::pointMoved, this, &PlaneView::showNear);
    connect(m_near, &ChipBox::toggled, this, &PlaneView::wordWanted);
}

void PlaneView::read() {
    m_words = m_presenter.feelings();
    std::vector<PlaneWord> words;
    for (const auto& each : m_words) words.push_back({each.word.id, each.word.text, each.valence, each.arousal});
    m_plane->setWords(std::move(words));
    if (const auto point = m_plane->point()) showNear(*point);
    m_plane->setFocus(Qt::OtherFocusReason);
}

void PlaneView::showNear(QPointF point) {
    std::vector<WordsPresenter::OnPlane> sorted = m_words;
    const auto distance = [&](const WordsPresenter::OnPlane& word) {
        const double x = word.valence - point.x(), y = word.arousal - point.y();
        return x * x + y * y;
    };
    const std::size_t count = std::min(nearPoint, sorted.size());
    std::partial_sort(sorted.begin(), sorted.begin() + std::ptrdiff_t(count), sorted.end(),
                      [&](const auto& a, const auto& b) { return distance(a) < distance(b); });
    std::vector<ChipBox::Word> chips;
    for (std::size_t i = 0; i < count; ++i) chips.push_back({sorted[i].word.id, sorted[i].word.text, {}});
    m_near->setWords(chips);
    m_nearTitle->show();
}

PlacesView::PlacesView(Session& session, WordsPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_session(session), m_presenter(presenter), m_content(session.content()) {
    const Theme& theme = session.theme();
    const Browse browse =
        makeBrowse(this, theme, "backFromBody", tr("Back to the word"), tr("Choose a place to see what people often notice there."));
    connect(browse.back, &QPushButton::clicked, this, &PlacesView::closed);
    browse.column->addWidget(m_body = new BodyPair(theme, m_content->figure), 0, Qt::AlignHCenter);
    m_body->setObjectName(QStringLiteral("wordBody"));
    m_body->setFixedHeight(theme.px(figuresHeight));
    m_body->setPlaceName([content = m_content](const body::PlaceId& place) { return toQt(content->placeName(place)); });
    browse.column->addWidget(m_title = new Text(theme, Type::Section));
    m_title->setObjectName(QStringLiteral("placeTitle"));
    browse.column->addWidget(m_words = new ChipBox(theme, lexicon::Kind::Sensation));
    m_words->setObjectName(QStringLiteral("placeWords"));
    browse.column->addStretch(1);
    connect(m_body, &BodyPair::picked, this, [this](body::View, const body::PlaceId& place) { showPlace(place); });
    connect(m_words, &ChipBox::toggled, this, &PlacesView::wordWanted);
}

void PlacesView::read() {
    if (m_place) showPlace(body::PlaceId(*m_place));
    m_body->active().setFocus(Qt::OtherFocusReason);
}

void PlacesView::showPlace(const body::PlaceId& place) {
    m_place = place;
    checkin::Mark mark;
    mark.view = m_content->figure.find(place)->home;
    mark.place = place;
    m_body->setMarks({mark});
    std::vector<ChipBox::Word> chips;
    for (const WordLink& word : m_presenter.typicalFor(place)) chips.push_back({word.id, word.text, {}});
    const QString name = toQt(m_content->placeName(place));
    m_title->setText(chips.empty() ? fill(tr("{1}: no word is typical here; any may fit.", "a place"), {name}) : name);
    m_words->setWords(chips);
}

}  // namespace felt::desktop
