#include "pages/words/word_detail.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

#include "bridge/language_name.h"
#include "bridge/sentence_case.h"
#include "bridge/text.h"
#include "bridge/translator.h"
#include "phrases/names.h"

namespace felt::desktop {
namespace {

using lexicon::Concept;
using lexicon::ConceptId;
using lexicon::Word;

QString tr(const char* text, const char* context = nullptr) { return QCoreApplication::translate("words", text, context); }

QString kindName(lexicon::Kind kind) {
    switch (kind) {
        case lexicon::Kind::Sensation: return tr("Sensation");
        case lexicon::Kind::Feeling: return tr("Feeling");
        case lexicon::Kind::Need: return tr("Need");
    }
    return {};
}

// Plain steps: nobody feels to a twentieth.
QString pleasantness(double valence) {
    if (valence <= -0.6) return tr("unpleasant");
    if (valence <= -0.2) return tr("rather unpleasant");
    if (valence < 0.2) return tr("neither pleasant nor unpleasant");
    if (valence < 0.6) return tr("rather pleasant");
    return tr("pleasant");
}

QString energy(double arousal) {
    if (arousal <= -0.5) return tr("little energy");
    if (arousal <= -0.2) return tr("rather little energy");
    if (arousal < 0.2) return tr("some energy");
    if (arousal < 0.5) return tr("rather much energy");
    return tr("much energy");
}

constexpr int mostPlaces = 3;

QString listed(const std::vector<QString>& texts, const QLocale& locale) {
    return locale.createSeparatedList(QStringList(texts.begin(), texts.end()));
}

// Everything that reads a concept in the languages at hand.
class Reader {
public:
    Reader(const WordLanguages& languages, const DetailSources& from, const LanguageTag& first)
        : m_from(from), m_first(first), m_second(first == languages.feelsIn ? languages.learns : std::optional(languages.feelsIn)) {}

    QString shown(const ConceptId& id) const {
        return toQt(phrases::Names{m_from.content.lexicon, m_from.content.placeNames, m_first}.wordFor(id));
    }
    WordLink link(const ConceptId& id) const { return {id, shown(id)}; }
    std::vector<WordLink> links(const std::vector<ConceptId>& ids) const {
        std::vector<WordLink> all;
        for (const ConceptId& id : ids)
            if (m_from.content.lexicon.find(id) != nullptr) all.push_back(link(id));
        return all;
    }

    QString about(const Concept& idea) const {
        const QString kind = kindName(idea.id.kind());
        if (idea.id.isOwn()) return fill(tr("{1}, a word of your own", "kind of word"), {kind});
        if (idea.id.kind() == lexicon::Kind::Need) return kind;
        return fill(tr("{1}, {2}, {3}", "kind of word, pleasantness, energy"), {kind, pleasantness(idea.valence), energy(idea.arousal)});
    }

    WordDetail::Side side(const LanguageTag& language, const Word& word, bool second) const {
        WordDetail::Side side{language, languageName(language), toQt(word.lemma), toQt(word.reading), toQt(word.definition), {}, {}};
        if (second && word.equivalence != "exact") side.heading = fill(tr("{1}, the nearest", "a language"), {side.heading});
        if (!word.example.empty()) side.example = fill(tr("“{1}”", "a quotation"), {toQt(word.example)});
        std::vector<QString> variants, forms;
        for (const lexicon::Variant& variant : word.also)
            variants.push_back(variant.region.empty() ? toQt(variant.lemma)
                                                      : fill(tr("{1} ({2})", "a word and where it is said"),
                                                             {toQt(variant.lemma), toQt(variant.region).section(QLatin1Char('-'), 1)}));
        for (const lexicon::Form& form : word.forms) forms.push_back(toQt(form.text));
        if (!variants.empty()) side.more.push_back(fill(tr("Also: {1}", "other words"), {listed(variants, m_from.locale)}));
        if (!forms.empty()) side.more.push_back(fill(tr("Forms: {1}", "of a word"), {listed(forms, m_from.locale)}));
        for (const lexicon::Confusable& other : word.confusable)
            side.more.push_back(fill(tr("Not to be mixed up with {1}: {2}", "a word and what it means"),
                                     {toQt(other.word) + languageMark(other.language), toQt(other.note)}));
        return side;
    }

    // The note of the side that is not exact, the second first: it is the one that lags behind.
    void note(WordDetail& detail, const Word* first, const Word* second) const {
        for (const auto& [word, side] : {std::pair{second, detail.second ? &*detail.second : nullptr}, {first, &detail.first}}) {
            if (word == nullptr || side == nullptr || word->equivalence == "exact" || word->note.empty()) continue;
            const QString language = languageName(side->language);
            detail.noteTitle = word->equivalence == "none"      ? fill(tr("{1}: no exact equivalent.", "a language"), {language})
                               : word->equivalence == "broader" ? fill(tr("{1}: it says more.", "a language"), {language})
                               : word->equivalence == "narrower"
                                   ? fill(tr("{1}: it says less.", "a language"), {language})
                                   : fill(tr("{1}: close, and not quite the same.", "a language"), {language});
            detail.note = toQt(word->note);
            return;
        }
    }

    // The most typical, left and right together, by the part of the body they belong to.
    QString places(const Concept& idea) const {
        QStringList names;
        for (const body::Place* const place : typicalPlaces(idea)) {
            if (names.size() == mostPlaces) break;
            const QString name = toQt(m_from.content.groupName(place->group));
            if (!names.contains(name)) names.push_back(name);
        }
        return names.join(tr(", ", "between the places in a short list"));
    }

    std::vector<checkin::Mark> marks(const Concept& idea) const {
        std::vector<checkin::Mark> marks;
        for (const body::Place* const place : typicalPlaces(idea)) {
            checkin::Mark mark;
            if (place->kind == body::Kind::Skin) mark.view = place->home;
            mark.place = place->id;
            marks.push_back(std::move(mark));
        }
        return marks;
    }

    // Those that the language has a word for: what it lacks cannot be mixed up in it.
    std::vector<WordDetail::Neighbour> neighbours(const Concept& idea) const {
        std::vector<WordDetail::Neighbour> near;
        for (const ConceptId& id : idea.near)
            if (const Concept* const other = m_from.content.lexicon.find(id);
                other != nullptr && m_from.content.lexicon.word(id, m_first) != nullptr)
                near.push_back({link(id), toQt(m_from.apart.between(idea.id, id)), places(*other)});
        // Those that something is told of come first.
        std::stable_partition(near.begin(), near.end(), [](const WordDetail::Neighbour& each) { return !each.apart.isEmpty(); });
        return near;
    }

    std::vector<WordLink> ladder(const Concept& idea) const {
        if (!idea.ladder) return {};
        std::vector<const Concept*> rungs;
        for (const Concept& each : m_from.content.lexicon.concepts())
            if (each.ladder && each.id.kind() == idea.id.kind() && each.ladder->ladder == idea.ladder->ladder) rungs.push_back(&each);
        std::sort(rungs.begin(), rungs.end(), [](const Concept* a, const Concept* b) { return a->ladder->step < b->ladder->step; });
        std::vector<WordLink> links;
        for (const Concept* const each : rungs) links.push_back(link(each->id));
        return links;
    }

    std::optional<QString> ownMeaning(const ConceptId& id) const {
        for (auto word = m_from.own.rbegin(); word != m_from.own.rend(); ++word)
            if (word->meaningOf == id && word->definition) return toQt(*word->definition);
        return std::nullopt;
    }

    const std::optional<LanguageTag>& second() const { return m_second; }

private:
    // Those that the figure has, the most typical first.
    std::vector<const body::Place*> typicalPlaces(const Concept& idea) const {
        std::vector<const body::Place*> places;
        for (const lexicon::TypicalPlace& typical : idea.places)
            if (const auto id = body::PlaceId::make(typical.place))
                if (const body::Place* const place = m_from.content.figure.find(*id)) places.push_back(place);
        return places;
    }
    static QString languageMark(const std::string& language) {
        const auto tag = LanguageTag::make(language);
        return tag ? fill(tr(" ({1})", "the language of a word"), {languageName(*tag)}) : QString();
    }
    const DetailSources& m_from;
    LanguageTag m_first;
    std::optional<LanguageTag> m_second;
};

}  // namespace

LanguageTag firstLanguage(const Content& content, const ConceptId& id, const WordLanguages& languages) {
    const auto has = [&](const LanguageTag& language) { return content.lexicon.word(id, language) != nullptr; };
    if (languages.found && has(*languages.found)) return *languages.found;
    const Concept* const idea = content.lexicon.find(id);
    if (idea != nullptr && !idea->origin.empty())
        if (const auto home = LanguageTag::make(idea->origin); home && has(*home)) return *home;
    if (has(languages.feelsIn)) return languages.feelsIn;
    const auto shown = LanguageTag::make(content.lexicon.shown(id, languages.feelsIn).language);
    return shown ? *shown : languages.feelsIn;
}

WordDetail detailOf(const ConceptId& id, const WordLanguages& languages, const DetailSources& from) {
    const LanguageTag language = firstLanguage(from.content, id, languages);
    const Reader reader(languages, from, language);
    const Concept& idea = *from.content.lexicon.find(id);
    const Word* const first = from.content.lexicon.word(id, language);
    const Word* const second = reader.second() ? from.content.lexicon.word(id, *reader.second()) : nullptr;
    WordDetail detail{.id = id,
                      .kind = id.kind(),
                      .about = reader.about(idea),
                      .first = {language, languageName(language), reader.shown(id), {}, {}, {}, {}}};
    if (first != nullptr) detail.first = reader.side(language, *first, false);
    if (second != nullptr) detail.second = reader.side(*reader.second(), *second, true);
    reader.note(detail, first, second);
    if (idea.judgement)
        detail.judgement = tr("This word tells what somebody did, more than what one feels. Behind it there may be one of these.");
    detail.near = reader.neighbours(idea);
    if (idea.opposite) detail.opposite = reader.link(*idea.opposite);
    detail.ladder = reader.ladder(idea);
    detail.with = reader.links(idea.with);
    detail.places = reader.places(idea);
    detail.marks = reader.marks(idea);
    detail.ownMeaning = reader.ownMeaning(id);
    detail.isOwn = id.isOwn();
    return detail;
}

}  // namespace felt::desktop
