#include "pages/words/words_presenter.h"

#include <algorithm>
#include <utility>

#include "bridge/language_name.h"
#include "bridge/text.h"
#include "bridge/translator.h"
#include "journal/search.h"
#include "phrases/card_words.h"
#include "phrases/names.h"

namespace felt::desktop {
namespace {

constexpr std::size_t lookedBack = 300;  // check-ins in which a word counts as used
constexpr std::size_t counted = 50;      // entries of one word
constexpr std::size_t mostFound = 80;

using lexicon::Concept;
using lexicon::ConceptId;

std::set<ConceptId> conceptsOf(const std::vector<journal::Entry>& entries) {
    std::set<ConceptId> used;
    for (const journal::Entry& entry : entries) {
        const auto& checkIn = std::get<checkin::CheckIn>(entry);
        for (const auto& mark : checkIn.marks)
            if (mark.sensation) used.insert(*mark.sensation);
        for (const auto& feeling : checkIn.feelings)
            if (feeling.conceptId) used.insert(*feeling.conceptId);
        for (const auto& need : checkIn.needs)
            if (need.conceptId) used.insert(*need.conceptId);
    }
    return used;
}

std::optional<std::string> unlessEmpty(const QString& text) {
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? std::nullopt : std::optional(fromQt(trimmed));
}

}  // namespace

WordsPresenter::WordsPresenter(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&session, &Session::wordsChanged, this, &WordsPresenter::refresh);
    connect(&session, &Session::contentReady, this, [this] {
        m_apart.clear();
        if (m_entered) m_session.wantEveryLanguage();
        refresh();
    });
    connect(&session, &Session::studyRead, this, [this] {
        if (!m_entered) return;
        readList();
        emit learningRead();
    });
    connect(&session.store(), &Store::changed, this, [this](const journal::Changes& changes) {
        if (m_entered) m_session.wantStudy();
        if (!changes.kinds.contains(journal::EntryKind::CheckIn)) return;
        m_stale = true;
        if (m_entered) enter();
    });
}

void WordsPresenter::enter() {
    m_entered = true;
    m_session.wantEveryLanguage();
    m_session.wantStudy();
    if (std::exchange(m_shownAll, m_session.settings().allWords()) != m_session.settings().allWords()) m_stale = true;
    if (!m_stale || !m_session.content()) return;
    m_stale = false;
    refresh();
    readUsed();
}

void WordsPresenter::refresh() {
    if (!m_session.content() || !m_entered) {
        m_stale = true;
        return;
    }
    readList();
    if (m_chosen && m_session.content()->lexicon.find(*m_chosen) == nullptr) m_chosen.reset();
    if (!m_chosen && m_list.rowCount() > 1)
        if (const WordRow* const first = m_list.wordAt(m_list.index(1))) m_chosen = first->id;
    readDetail();
}

bool WordsPresenter::isOffered(const Concept& idea) const { return !idea.optIn || m_session.settings().allWords(); }

QString WordsPresenter::markOf(const ConceptId& id, const LanguageTag& language) const {
    if (language != m_session.wordLanguage()) return languageName(language);
    if (id.isOwn()) return tr("your own");
    if (const auto& study = m_session.study(); study && study->progressOf(id, language).learning) return tr("learning");
    return m_used.contains(id) ? tr("you use it") : QString();
}

void WordsPresenter::readList() {
    m_list.setRows(isSearching() ? rowsFound() : rowsOfKind());
    emit listChanged();
}

std::vector<WordRow> WordsPresenter::rowsOfKind() const {
    const lexicon::Lexicon& lexicon = m_session.content()->lexicon;
    const LanguageTag language = m_session.wordLanguage();
    std::vector<std::string> clusters;
    std::map<std::string, std::vector<WordRow>> words;
    for (const Concept& idea : lexicon.concepts()) {
        if (idea.id.kind() != m_kind || !isOffered(idea)) continue;
        const auto shown = lexicon.shown(idea.id, language);
        const auto spoken = LanguageTag::make(shown.language);
        if (!spoken) continue;
        if (words[idea.cluster].empty()) clusters.push_back(idea.cluster);
        words[idea.cluster].push_back({idea.id, toQt(shown.lemma), markOf(idea.id, *spoken), *spoken});
    }
    // Own words stand first; they are few and near.
    std::stable_partition(clusters.begin(), clusters.end(), [](const std::string& cluster) { return cluster == "own"; });
    std::vector<WordRow> rows;
    for (const std::string& cluster : clusters) {
        auto& lines = words[cluster];
        // What the language lacks stands behind, in the language that has it.
        std::stable_partition(lines.begin(), lines.end(), [&](const WordRow& row) { return row.language == language; });
        const QString name = cluster == "own" ? tr("Your own words") : toQt(lexicon.clusterName(m_kind, cluster, language));
        rows.push_back({std::nullopt, name, plural(m_session.say(), "{1} word", "{1} words", int(lines.size())), std::nullopt});
        std::move(lines.begin(), lines.end(), std::back_inserter(rows));
    }
    return rows;
}

std::vector<WordRow> WordsPresenter::rowsFound() const {
    const Content& content = *m_session.content();
    std::vector<WordRow> rows;
    std::set<ConceptId> seen;
    for (const lexicon::WordSearch::Hit& hit : content.words.hits(fromQt(m_typed))) {
        const lexicon::Word* const word = content.lexicon.word(hit.id, hit.language);
        if (word == nullptr || !seen.insert(hit.id).second) continue;
        rows.push_back({hit.id, toQt(word->lemma), markOf(hit.id, hit.language), hit.language});
        if (rows.size() == mostFound) break;
    }
    const QString found = plural(m_session.say(), "{1} word", "{1} words", int(rows.size()));
    rows.insert(rows.begin(),
                {std::nullopt, rows.empty() ? tr("No word matches that") : tr("Found"), rows.empty() ? QString() : found, std::nullopt});
    return rows;
}

void WordsPresenter::showKind(lexicon::Kind kind) {
    m_kind = kind;
    m_typed.clear();
    if (m_session.content()) readList();
}

void WordsPresenter::search(const QString& typed) {
    const QString text = typed.simplified();
    if (text == m_typed || !m_session.content()) return;
    m_typed = text;
    readList();
}

void WordsPresenter::chooseRow(const WordRow& row) {
    if (!row.id) return;
    m_found = row.language == m_session.wordLanguage() ? std::nullopt : row.language;
    m_chosen = row.id;
    readDetail();
}

void WordsPresenter::choose(const ConceptId& id) {
    if (!m_session.content() || m_session.content()->lexicon.find(id) == nullptr) return;
    m_found.reset();
    m_chosen = id;
    if (!isSearching() && id.kind() != m_kind) showKind(id.kind());
    if (isSearching() && !m_list.indexOf(id).isValid()) showKind(id.kind());
    emit listChanged();
    readDetail();
}

void WordsPresenter::readDetail() {
    m_detail.reset();
    m_use = {};
    if (m_chosen) {
        const Content& content = *m_session.content();
        const WordLanguages languages{m_session.wordLanguage(), m_session.learnedLanguage(), m_found};
        const auto apart = apartIn(firstLanguage(content, *m_chosen, languages));
        m_detail = detailOf(*m_chosen, languages, {content, *apart, m_session.ownWords(), m_session.say(), m_session.locale()});
        readUse();
    }
    emit detailChanged();
}

// A few milliseconds at the first word of a language; a broken file tells nothing, which the page can bear.
std::shared_ptr<const lexicon::Apart> WordsPresenter::apartIn(const LanguageTag& language) {
    auto& kept = m_apart[language];
    if (!kept) {
        auto apart = lexicon::Apart::load(m_session.folders().content, language);
        if (!apart) emit failed(apart.error());
        kept = std::make_shared<const lexicon::Apart>(apart ? std::move(*apart) : lexicon::Apart());
    }
    return kept;
}

void WordsPresenter::readUse() {
    journal::SearchQuery query;
    query.push_back({{}, {m_chosen->text()}});
    m_session.store().ask(
        this, [query](journal::Journal& journal) { return journal.search(query, counted + 1); },
        [this, asked = ++m_askedUse](Result<std::vector<journal::Entry>> entries) {
            if (asked != m_askedUse || !entries) return;
            m_use = {};
            m_use.more = entries->size() > counted;
            m_use.entries = int(std::min(entries->size(), counted));
            if (!entries->empty()) {
                m_use.latest = journal::idOf(entries->front());
                m_use.latestAt = journal::atOf(entries->front());
            }
            emit useRead();
        });
}

void WordsPresenter::readUsed() {
    m_session.store().ask(
        this, [](journal::Journal& journal) { return journal.newest(journal::EntryKind::CheckIn, lookedBack); },
        [this, asked = ++m_askedUsed](Result<std::vector<journal::Entry>> entries) {
            if (asked != m_askedUsed || !m_session.content()) return;
            if (!entries) return emit failed(entries.error());
            m_used = conceptsOf(*entries);
            readList();
        });
}

std::optional<trainer::WordProgress> WordsPresenter::learning() const {
    const auto& study = m_session.study();
    if (!study || !m_chosen || !m_detail || m_chosen->isOwn()) return std::nullopt;
    // Only in a language that is the person's own or learned there are cards.
    const LanguageTag& language = m_detail->first.language;
    if (language != study->languages().feelsIn && language != study->languages().learns) return std::nullopt;
    return study->progressOf(*m_chosen, language);
}

QString WordsPresenter::comesBack() const {
    const auto progress = learning();
    if (!progress || !progress->due) return {};
    const int days = *progress->due - m_session.study()->today();
    return days <= 0 ? tr("when you like") : toQt(phrases::comesBackIn(days, m_session.say()));
}

void WordsPresenter::wish(journal::Wish wish) {
    const auto progress = learning();
    if (!progress) return;
    journal::WordWish said{
        .id = {}, .at = m_session.now(), .written = {}, .conceptId = progress->id, .language = progress->language, .wish = wish};
    apply(journal::action::Add{std::move(said), std::nullopt}, [](const journal::Changes&) {});
}

std::vector<LanguageTag> WordsPresenter::languages() const {
    return m_session.content() ? m_session.content()->languages : std::vector{m_session.language()};
}

void WordsPresenter::feelIn(const LanguageTag& language) {
    m_session.settings().setFeelsIn(language == m_session.language() ? QString() : toQt(language.text()));
    m_found.reset();
    refresh();
}

void WordsPresenter::learn(const std::optional<LanguageTag>& language) {
    m_session.settings().setLearns(language ? toQt(language->text()) : QString());
    m_found.reset();
    refresh();
}

std::vector<WordLink> WordsPresenter::typicalFor(const body::PlaceId& place) const {
    const Content& content = *m_session.content();
    std::vector<std::pair<double, WordLink>> found;
    const phrases::Names names{content.lexicon, content.placeNames, m_session.wordLanguage()};
    const body::PlaceId mirror = content.figure.mirror(place);
    for (const Concept& idea : content.lexicon.concepts()) {
        if (idea.id.kind() != lexicon::Kind::Sensation || !isOffered(idea)) continue;
        for (const lexicon::TypicalPlace& typical : idea.places)
            if (typical.place == place.text() || typical.place == mirror.text()) {
                found.push_back({typical.weight, {idea.id, toQt(names.wordFor(idea.id))}});
                break;
            }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<WordLink> links;
    for (auto& [weight, link] : found) links.push_back(std::move(link));
    return links;
}

std::vector<WordsPresenter::OnPlane> WordsPresenter::feelings() const {
    const Content& content = *m_session.content();
    const phrases::Names names{content.lexicon, content.placeNames, m_session.wordLanguage()};
    std::vector<std::pair<int, OnPlane>> words;
    for (const Concept& idea : content.lexicon.concepts())
        if (idea.id.kind() == lexicon::Kind::Feeling && !idea.judgement && !idea.id.isOwn() && isOffered(idea))
            words.push_back({idea.tier, {{idea.id, toQt(names.wordFor(idea.id))}, idea.valence, idea.arousal}});
    std::stable_sort(words.begin(), words.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<OnPlane> sorted;
    for (auto& [tier, word] : words) sorted.push_back(std::move(word));
    return sorted;
}

WordsPresenter::Draft WordsPresenter::draftOf(const ConceptId& ownWord) const {
    for (const journal::OwnWord& word : m_session.ownWords())
        if (word.id && !word.meaningOf && journal::conceptOf(word) == ownWord)
            return {word.id,
                    word.kind,
                    word.language.value_or(m_session.language()),
                    toQt(word.lemma),
                    toQt(word.definition.value_or("")),
                    toQt(word.example.value_or("")),
                    word.nearest};
    return {std::nullopt, m_kind, m_session.wordLanguage(), {}, {}, {}, {}};
}

void WordsPresenter::save(const Draft& draft) {
    const std::string lemma = fromQt(draft.lemma.trimmed());
    const std::optional<ConceptId> itself = [&]() -> std::optional<ConceptId> {
        for (const journal::OwnWord& word : m_session.ownWords())
            if (draft.id && word.id == draft.id) return journal::conceptOf(word);
        return std::nullopt;
    }();
    for (const auto& hit : m_session.content()->words.hits(lemma))
        if (hit.match == lexicon::WordSearch::Match::Whole && hit.id.kind() == draft.kind && hit.language == draft.language &&
            hit.id != itself) {
            choose(hit.id);
            return emit alreadyThere(toQt(m_session.content()->lexicon.word(hit.id, hit.language)->lemma));
        }
    journal::OwnWord word{.at = m_session.now(), .kind = draft.kind, .language = draft.language, .lemma = lemma};
    word.definition = unlessEmpty(draft.definition);
    word.example = unlessEmpty(draft.example);
    word.nearest = draft.nearest;
    for (const journal::OwnWord& before : m_session.ownWords())
        if (draft.id && before.id == draft.id) {  // what this form does not show stays as it was
            word.id = before.id;
            word.at = before.at;
            word.written = before.written;
            word.unknown = before.unknown;
        }
    journal::Action action = draft.id ? journal::Action(journal::action::Edit{*draft.id, word}) : journal::action::Add{word, std::nullopt};
    m_kind = draft.kind;
    apply(std::move(action), [this, kept = draft.id](const journal::Changes& changes) {
        const std::optional<Uuid> id = kept || changes.added.empty() ? kept : std::optional(changes.added.front());
        if (id) m_chosen = ConceptId::make(std::string(1, name(m_kind)[0]) + ".own-" + id->text()).value();
        m_found.reset();
        emit saved();
    });
}

void WordsPresenter::saveMeaning(const QString& meaning) {
    if (!m_chosen) return;
    const journal::OwnWord* before = nullptr;
    for (const journal::OwnWord& word : m_session.ownWords())
        if (word.meaningOf == m_chosen) before = &word;
    const auto definition = unlessEmpty(meaning);
    const auto done = [this](const journal::Changes&) { emit saved(); };
    if (!definition) {
        if (before != nullptr && before->id) apply(journal::action::Delete{*before->id}, done);
        return;
    }
    journal::OwnWord word = before != nullptr ? *before : journal::OwnWord{.at = m_session.now()};
    word.kind = m_chosen->kind();
    word.language = m_detail->first.language;
    word.lemma = fromQt(m_detail->first.lemma);
    word.definition = definition;
    word.meaningOf = m_chosen;
    apply(before != nullptr ? journal::Action(journal::action::Edit{*before->id, word}) : journal::action::Add{word, std::nullopt}, done);
}

void WordsPresenter::removeOwn(const ConceptId& ownWord) {
    for (const journal::OwnWord& word : m_session.ownWords())
        if (word.id && journal::conceptOf(word) == ownWord)
            return apply(journal::action::Delete{*word.id},
                         [this, id = *word.id, lemma = toQt(word.lemma)](const journal::Changes&) { emit removed(id, lemma); });
}

void WordsPresenter::bringBack(const Uuid& id) {
    apply(journal::action::Undelete{id}, [](const journal::Changes&) {});
}

void WordsPresenter::apply(journal::Action action, std::function<void(const journal::Changes&)> done) {
    m_session.store().apply(std::move(action), this, [this, done = std::move(done)](const Result<journal::Changes>& changes) {
        if (!changes) return emit failed(changes.error());
        done(*changes);
    });
}

}  // namespace felt::desktop
