#include "checkin/validate.h"

namespace felt::checkin {
namespace {

std::string path(const char* list, std::size_t position, const char* field) {
    return std::string(list) + "[" + std::to_string(position) + "]." + field;
}

Status known(const std::optional<lexicon::ConceptId>& id, const Vocabulary& vocabulary, std::string where) {
    if (!id || id->isOwn() || vocabulary.lexicon.find(*id) != nullptr) return {};
    return fail(Code::UnknownConcept, std::move(where), id->text());
}

Status knownPlace(const Mark& mark, const Vocabulary& vocabulary, std::size_t position) {
    if (!mark.place) return {};
    const body::Place* const place = vocabulary.figure.find(*mark.place);
    if (place == nullptr) return fail(Code::UnknownPlace, path("marks", position, "place"), mark.place->text());
    const bool seenFromThere = place->kind == body::Kind::Skin && place->home == mark.view;
    if (mark.view && !seenFromThere) return fail(Code::ViewMismatch, path("marks", position, "view"));
    return {};
}

}  // namespace

Status validate(const CheckIn& entry, const Vocabulary& vocabulary) {
    for (std::size_t i = 0; i < entry.marks.size(); ++i) {
        FELT_DO(knownPlace(entry.marks[i], vocabulary, i));
        FELT_DO(known(entry.marks[i].sensation, vocabulary, path("marks", i, "sensation")));
    }
    for (std::size_t i = 0; i < entry.feelings.size(); ++i)
        FELT_DO(known(entry.feelings[i].conceptId, vocabulary, path("feelings", i, "concept")));
    for (const PanelRating& rating : entry.panel) FELT_DO(known(rating.feeling, vocabulary, "panel"));
    for (std::size_t i = 0; i < entry.needs.size(); ++i) FELT_DO(known(entry.needs[i].conceptId, vocabulary, path("needs", i, "concept")));
    return {};
}

}  // namespace felt::checkin
