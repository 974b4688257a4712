#include "pages/checkin/check_in_presenter.h"

#include <algorithm>

#include "bridge/dates.h"
#include "bridge/text.h"
#include "bridge/translator.h"
#include "checkin/suggest.h"
#include "checkin/used.h"
#include "phrases/summary.h"

namespace felt::desktop {
namespace {

using checkin::Stage;
constexpr int draftMilliseconds = 400;   // after the last change
constexpr std::size_t remembered = 200;  // how many entries back the words used before are looked for
constexpr std::size_t undoSteps = 100;
constexpr std::size_t nearWords = 8, usedWords = 5, otherWords = 5, foundWords = 24;

bool contains(const std::vector<lexicon::ConceptId>& ids, const lexicon::ConceptId& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool isTypical(const lexicon::Concept& idea, const body::PlaceId& place, const body::PlaceId& mirror) {
    return std::any_of(idea.places.begin(), idea.places.end(), [&](const lexicon::TypicalPlace& typical) {
        return typical.place == place.text() || typical.place == mirror.text();
    });
}

}  // namespace

CheckInPresenter::CheckInPresenter(Session& session, checkin::Form form, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_content(session.content()),
      m_entry(checkin::begin(session.now(), session.language(), form).entry) {
    setStages();
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftMilliseconds);
    connect(&m_draftTimer, &QTimer::timeout, this, &CheckInPresenter::saveDraft);
    if (form == checkin::Form::Full) anotherPrompt();
    learnFromBefore();
}

void CheckInPresenter::setStages() {
    m_stages.assign(std::begin(checkin::allStages), std::end(checkin::allStages));
    if (m_entry.form == checkin::Form::Brief && !m_edits) m_stages = {Stage::Body, Stage::Sensation, Stage::Close};
}

void CheckInPresenter::learnFromBefore() {
    m_session.store().ask(
        this,
        [](journal::Journal& journal) {
            std::vector<checkin::CheckIn> entries;
            if (const auto newest = journal.newest(journal::EntryKind::CheckIn, remembered))
                for (const journal::Entry& entry : *newest) entries.push_back(std::get<checkin::CheckIn>(entry));
            return std::pair{checkin::sensationsByUse(entries), checkin::tagsByUse(entries)};
        },
        [this](auto used) {
            m_used = std::move(used.first);
            m_tags = std::move(used.second);
            emit changed();
        });
}

void CheckInPresenter::take(checkin::CheckIn entry, Stage stage) {
    m_entry = std::move(entry);
    setStages();
    const auto at = std::find(m_stages.begin(), m_stages.end(), stage);
    m_position = at == m_stages.end() ? 0 : std::size_t(at - m_stages.begin());
    emit ready();
    emit stageChanged();
}

void CheckInPresenter::tryDraft(const std::string& slot, std::function<void()> otherwise) {
    m_session.store().ask(
        this, [slot](journal::Journal& journal) { return journal.draft(slot); },
        [this, slot, otherwise = std::move(otherwise)](const Result<std::optional<std::string>>& draft) {
            const auto flow = draft && *draft ? checkin::readDraft(**draft) : Result<checkin::Flow>(fail(Code::UnknownEntry));
            if (!flow) return otherwise();
            if (slot == editSlot && flow->entry.id) {
                m_edits = flow->entry.id;
            }
            take(flow->entry, checkin::stageOf(flow->step));
        });
}

void CheckInPresenter::resume() {
    tryDraft(newSlot, [this] {
        tryDraft(editSlot, [this] {
            emit ready();
            emit stageChanged();
        });
    });
}

void CheckInPresenter::editEntry(const Uuid& id) {
    m_session.store().ask(
        this, [id](journal::Journal& journal) { return journal.record(id); },
        [this, id](const Result<std::optional<journal::Record>>& record) {
            if (!record) {
                emit failed(record.error());
            } else if (const auto* const entry = *record ? std::get_if<checkin::CheckIn>(&(*record)->entry) : nullptr) {
                m_edits = id;
                take(*entry, Stage::Close);
            } else {
                emit failed({Code::UnknownEntry, {}, id.text()});
            }
        });
}

bool CheckInPresenter::anythingGiven() const {
    // A mark that was only opened to be asked about says nothing.
    checkin::Flow flow{.entry = m_entry};
    std::erase(flow.entry.marks, checkin::Mark{});
    return flow.anythingGiven();
}

void CheckInPresenter::beginWith(const lexicon::ConceptId& noticed) {
    setPrompt(std::nullopt);
    const std::string said = fromQt(word(noticed));
    switch (noticed.kind()) {
        case lexicon::Kind::Sensation: m_noticed = noticed; break;
        case lexicon::Kind::Feeling: edit(checkin::edit::ToggleFeeling{noticed, said}); break;
        case lexicon::Kind::Need: edit(checkin::edit::ToggleNeed{noticed, said}); break;
    }
    go(Stage::Body);
}

// The first place is where the word is that was asked about.
checkin::CheckIn CheckInPresenter::withWhatWasNoticed(checkin::CheckIn entry) {
    if (!m_noticed || entry.marks.empty() || entry.marks.front().sensation) return entry;
    const lexicon::ConceptId noticed = *std::exchange(m_noticed, std::nullopt);
    return checkin::edited(std::move(entry), checkin::edit::SensationIs{0, noticed, fromQt(word(noticed))});
}

void CheckInPresenter::edit(const checkin::Edit& edit) {
    checkin::CheckIn after = withWhatWasNoticed(checkin::edited(m_entry, edit));
    if (after == m_entry) return;
    m_past.push_back(std::exchange(m_entry, std::move(after)));
    if (m_past.size() > undoSteps) m_past.erase(m_past.begin());
    if (m_mark >= m_entry.marks.size()) m_mark = m_entry.marks.empty() ? 0 : m_entry.marks.size() - 1;
    if (m_feeling && *m_feeling >= m_entry.feelings.size()) m_feeling.reset();
    m_draftTimer.start();
    emit changed();
}

void CheckInPresenter::undo() {
    if (m_past.empty()) return;
    m_entry = std::move(m_past.back());
    m_past.pop_back();
    m_mark = std::min(m_mark, m_entry.marks.empty() ? 0 : m_entry.marks.size() - 1);
    if (m_feeling && *m_feeling >= m_entry.feelings.size()) m_feeling.reset();
    m_draftTimer.start();
    emit changed();
}

void CheckInPresenter::moveTo(std::size_t position) {
    m_position = position;
    if (stage() == Stage::Sensation && m_mark >= m_entry.marks.size()) m_mark = 0;
    // Without a place there is still something to say about what is noticed.
    if (stage() == Stage::Sensation && m_entry.marks.empty()) edit(checkin::edit::AddMark{});
    saveDraft();
    emit stageChanged();
}

void CheckInPresenter::go(Stage stage) {
    const auto at = std::find(m_stages.begin(), m_stages.end(), stage);
    if (at != m_stages.end()) moveTo(std::size_t(at - m_stages.begin()));
}

// From mark to mark within the sensations, then on.
void CheckInPresenter::next() {
    if (stage() == Stage::Sensation && m_mark + 1 < m_entry.marks.size()) {
        chooseMark(m_mark + 1);
        emit stageChanged();
        return;
    }
    if (!isLast()) moveTo(m_position + 1);
}

void CheckInPresenter::back() {
    if (stage() == Stage::Sensation && m_mark > 0) {
        chooseMark(m_mark - 1);
        emit stageChanged();
        return;
    }
    if (!isFirst()) moveTo(m_position - 1);
}

void CheckInPresenter::chooseMark(std::size_t mark) {
    if (mark >= m_entry.marks.size()) return;
    m_mark = mark;
    emit changed();
}

void CheckInPresenter::chooseFeeling(std::optional<std::size_t> feeling) {
    m_feeling = feeling;
    emit changed();
}

QString CheckInPresenter::promptText() const {
    const checkin::Prompt* const prompt = m_entry.prompt ? m_content->prompts.find(*m_entry.prompt) : nullptr;
    return prompt == nullptr ? QString() : toQt(prompt->text);
}

void CheckInPresenter::anotherPrompt() {
    if (m_entry.prompt) m_promptsSentAway.push_back(*m_entry.prompt);
    const qint64 epoch = QDate(1970, 1, 1).toJulianDay();
    const checkin::Prompt* const prompt = m_content->prompts.ofTheDay(livedDay(m_entry.at).toJulianDay() - epoch, m_promptsSentAway);
    setPrompt(prompt == nullptr ? std::nullopt : std::optional(prompt->id));
}

void CheckInPresenter::setPrompt(std::optional<std::string> id) {
    m_entry.prompt = std::move(id);
    emit changed();
}

std::vector<CheckInPresenter::Offer> CheckInPresenter::sensationOffers() const {
    const lexicon::Lexicon& lexicon = m_content->lexicon;
    const std::optional<body::PlaceId> place = m_mark < m_entry.marks.size() ? m_entry.marks[m_mark].place : std::nullopt;
    std::vector<lexicon::ConceptId> offered;
    std::vector<Offer> offers;
    const auto offer = [&](const QString& heading, std::vector<lexicon::ConceptId> words) {
        if (words.empty()) return;
        offered.insert(offered.end(), words.begin(), words.end());
        offers.push_back({heading, std::move(words)});
    };
    const std::vector<lexicon::ConceptId> all = checkin::suggestSensations(lexicon, place, m_used, lexicon.concepts().size());
    if (place) {
        const body::PlaceId mirror = m_content->figure.mirror(*place);
        std::vector<lexicon::ConceptId> near;
        for (const lexicon::ConceptId& id : all)
            if (const auto* const idea = lexicon.find(id); near.size() < nearWords && idea != nullptr && isTypical(*idea, *place, mirror))
                near.push_back(id);
        offer(tr("Often said of this place"), std::move(near));
    }
    std::vector<lexicon::ConceptId> used;
    for (const lexicon::ConceptId& id : m_used)
        if (used.size() < usedWords && !contains(offered, id) && lexicon.find(id) != nullptr) used.push_back(id);
    offer(tr("Words you have used"), std::move(used));
    std::vector<lexicon::ConceptId> others;
    const std::size_t wanted = offers.empty() ? nearWords + otherWords : otherWords + (offers.size() == 1 ? usedWords : 0);
    for (const lexicon::ConceptId& id : all)
        if (others.size() < wanted && !contains(offered, id)) others.push_back(id);
    offer(offers.empty() ? tr("Some words to begin with") : tr("A few others, to try on"), std::move(others));
    return offers;
}

std::vector<CheckInPresenter::Offer> CheckInPresenter::everyWord(lexicon::Kind kind) const {
    const lexicon::Lexicon& lexicon = m_content->lexicon;
    std::vector<Offer> offers;
    std::vector<std::string> clusters;
    for (const lexicon::Concept& idea : lexicon.concepts()) {
        if (idea.id.kind() != kind || (idea.optIn && !m_session.settings().allWords())) continue;
        if (lexicon.shown(idea.id, m_session.wordLanguage()).otherLanguage && !idea.id.isOwn()) continue;
        const auto known = std::find(clusters.begin(), clusters.end(), idea.cluster);
        if (known == clusters.end()) {
            clusters.push_back(idea.cluster);
            offers.push_back({toQt(lexicon.clusterName(kind, idea.cluster, m_session.language())), {idea.id}});
        } else {
            offers[std::size_t(known - clusters.begin())].words.push_back(idea.id);
        }
    }
    return offers;
}

std::vector<lexicon::ConceptId> CheckInPresenter::feelingOffers() const {
    return checkin::suggestFeelings(m_content->lexicon, m_entry, nearWords);
}

std::vector<lexicon::ConceptId> CheckInPresenter::needOffers() const {
    return checkin::suggestNeeds(m_content->lexicon, m_entry, nearWords);
}

std::vector<lexicon::ConceptId> CheckInPresenter::found(lexicon::Kind kind, const QString& typed) const {
    m_session.wantEveryLanguage();
    const Content& newest = m_session.content() ? *m_session.content() : *m_content;
    std::vector<lexicon::ConceptId> ids = newest.words.find(fromQt(typed));
    std::erase_if(ids, [&](const lexicon::ConceptId& id) { return id.kind() != kind; });
    if (ids.size() > foundWords) ids.erase(ids.begin() + foundWords, ids.end());
    return ids;
}

std::vector<QString> CheckInPresenter::tagOffers() const {
    std::vector<QString> offers;
    for (const std::string& tag : m_tags) offers.push_back(toQt(tag));
    if (offers.empty()) offers = {tr("at home"), tr("at work"), tr("with people"), tr("alone"), tr("outside"), tr("before sleep")};
    for (const std::string& tag : m_entry.tags)
        if (std::find(offers.begin(), offers.end(), toQt(tag)) == offers.end()) offers.insert(offers.begin(), toQt(tag));
    if (offers.size() > 12) offers.resize(12);
    return offers;
}

QString CheckInPresenter::word(const lexicon::ConceptId& id) const {
    return toQt(phrases::Names{m_content->lexicon, m_content->placeNames, m_session.language(), m_session.wordLanguage()}.wordFor(id));
}

QString CheckInPresenter::wordOf(const checkin::Mark& mark) const {
    return mark.word ? toQt(*mark.word) : mark.sensation ? word(*mark.sensation) : QString();
}
QString CheckInPresenter::wordOf(const checkin::FeelingNoticed& feeling) const {
    return feeling.word ? toQt(*feeling.word) : feeling.conceptId ? word(*feeling.conceptId) : QString();
}
QString CheckInPresenter::wordOf(const checkin::NeedNoticed& need) const {
    return need.word ? toQt(*need.word) : need.conceptId ? word(*need.conceptId) : QString();
}

const lexicon::Word* CheckInPresenter::wordEntry(const lexicon::ConceptId& id) const {
    if (const auto* const own = m_content->lexicon.word(id, m_session.wordLanguage())) return own;
    return m_content->lexicon.word(id, *LanguageTag::make("en"));
}

QString CheckInPresenter::placeName(const checkin::Mark& mark) const {
    return mark.place ? toQt(m_content->placeName(*mark.place)) : QString();
}

QString CheckInPresenter::summary() const {
    return toQt(phrases::summary(m_entry, {m_content->lexicon, m_content->placeNames, m_session.language(), m_session.wordLanguage()},
                                 m_session.say(), phrases::Length::Full));
}

void CheckInPresenter::saveDraft() {
    m_draftTimer.stop();
    if (m_done || !anythingGiven()) return;
    const checkin::Flow flow{.step = checkin::firstStep(stage()), .entry = m_entry};
    m_session.store().apply(journal::action::SaveDraft{slot(), checkin::writeDraft(flow)}, this,
                            [this](const Result<journal::Changes>& saved) {
                                if (!saved) emit failed(saved.error());
                            });
}

void CheckInPresenter::keep() { finish(m_entry.ended && m_edits ? *m_entry.ended : checkin::Ended::Complete); }
void CheckInPresenter::enough() { finish(checkin::Ended::Enough); }
void CheckInPresenter::tooMuch() { finish(checkin::Ended::TooMuch); }

void CheckInPresenter::finish(checkin::Ended ended) {
    if (m_done) return;
    m_draftTimer.stop();
    std::erase(m_entry.marks, checkin::Mark{});
    if (!anythingGiven()) {
        m_done = true;
        m_session.store().apply(journal::action::DiscardDraft{slot()}, this, {});
        emit dropped();
        return;
    }
    checkin::CheckIn entry = m_entry;
    if (!m_edits || ended != checkin::Ended::Enough) entry.ended = ended;
    m_done = true;
    const auto failedToKeep = [this](const Error& error) {
        m_done = false;  // everything is still here, and can be kept again
        emit failed(error);
    };
    if (m_edits) {
        m_session.store().apply(journal::action::Edit{*m_edits, entry}, this, [=, this](const Result<journal::Changes>& kept) {
            if (!kept) return failedToKeep(kept.error());
            m_session.store().apply(journal::action::DiscardDraft{editSlot}, this, {});
            emit finished(*m_edits, ended);
        });
        return;
    }
    m_session.store().apply(journal::action::Add{entry, newSlot}, this, [=, this](const Result<journal::Changes>& kept) {
        if (!kept) return failedToKeep(kept.error());
        const std::vector<Uuid>& ids = kept->added.empty() ? kept->same : kept->added;
        if (!ids.empty()) emit finished(ids.front(), ended);
    });
}

}  // namespace felt::desktop
