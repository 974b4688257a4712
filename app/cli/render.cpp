#include "render.h"

#include <cmath>

#include "base/object_reader.h"
#include "phrases/choice_words.h"

namespace felt::cli {
namespace {

using checkin::CheckIn;
using checkin::Mark;
using phrases::Names;
using phrases::wordFor;

// What was typed or imported may hold control characters; a terminal would obey them.
std::string harmless(std::string text) {
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') c = ' ';
    return text;
}

void join(std::string& text, const std::string& more, const char* between) {
    if (more.empty()) return;
    if (!text.empty()) text += between;
    text += more;
}

// The person's own word first; it is what they said.
template <class Noticed>
std::string spoken(const Names& names, const std::optional<lexicon::ConceptId>& id, const Noticed& noticed) {
    if (noticed.word && !noticed.word->empty()) return *noticed.word;
    return id ? names.wordFor(*id) : std::string();
}

std::string strength(const std::optional<checkin::Intensity>& intensity) {
    return intensity ? " " + std::to_string(intensity->value()) + "/10" : std::string();
}

template <class Choice>
void joinChoice(std::string& text, const std::optional<Choice>& choice, const locale::Messages& say) {
    if (choice) join(text, wordFor(*choice, say), ", ");
}

std::string markText(const Names& names, const Mark& mark) {
    std::string text;
    if (mark.place) text = names.placeName(*mark.place);
    join(text, spoken(names, mark.sensation, mark) + strength(mark.intensity), ": ");
    return text;
}

std::string qualities(const Mark& mark, const locale::Messages& say) {
    std::string text;
    joinChoice(text, mark.temperature, say);
    joinChoice(text, mark.movement, say);
    joinChoice(text, mark.size, say);
    joinChoice(text, mark.depth, say);
    joinChoice(text, mark.change, say);
    joinChoice(text, mark.pleasant, say);
    return text;
}

// "2026-03-01 07:30": the wall clock as lived, without what only machines need.
std::string when(const Moment& at) {
    std::string text(at.text().substr(0, 16));
    if (text.size() > 10) text[10] = ' ';
    return text;
}

// In the steps that were asked for, from -5 to 5, to one decimal.
std::string planeText(const checkin::PlanePoint& plane, const locale::Messages& say) {
    std::string text;
    const auto add = [&](const std::string& label, const std::optional<double>& value) {
        if (value) join(text, label + " " + writeJson(numberJson(std::round(*value * 50) / 10 + 0.0)) + "/5", ", ");
    };
    add(say.tr("pleasantness"), plane.pleasantness);
    add(say.tr("energy"), plane.energy);
    return text;
}

class Lines {
public:
    void add(const std::string& label, const std::string& text) {
        if (!text.empty()) m_text.append(label).append(": ").append(harmless(text)).append("\n");
    }
    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

void addNoticed(Lines& lines, const Names& names, const CheckIn& entry, const locale::Messages& say) {
    for (const Mark& mark : entry.marks) {
        std::string text = markText(names, mark);
        join(text, qualities(mark, say), " · ");
        if (!mark.paint.empty()) join(text, say.tr("painted"), " · ");
        lines.add(say.tr("Noticed"), text);
    }
    for (const auto whole : entry.wholeBody) lines.add(say.tr("Body"), wordFor(whole, say));
    for (const auto& feeling : entry.feelings) {
        std::string text = spoken(names, feeling.conceptId, feeling) + strength(feeling.intensity);
        joinChoice(text, feeling.fits, say);
        lines.add(say.tr("Feeling"), text);
    }
    if (entry.feelingUnsure) lines.add(say.tr("Feeling"), say.tr("not sure"));
    if (entry.plane) lines.add(say.tr("Energy and pleasantness"), planeText(*entry.plane, say));
    for (const auto& need : entry.needs) {
        std::string text = spoken(names, need.conceptId, need);
        joinChoice(text, need.met, say);
        lines.add(say.tr("Need"), text);
    }
}

void addCircumstances(Lines& lines, const CheckIn& entry, const locale::Messages& say) {
    if (entry.state) lines.add(say.tr("State"), wordFor(*entry.state, say));
    if (entry.distress && entry.distress->before)
        lines.add(say.tr("How heavy it was, before"), std::to_string(entry.distress->before->value()) + "/10");
    if (entry.distress && entry.distress->after)
        lines.add(say.tr("How heavy it was, after"), std::to_string(entry.distress->after->value()) + "/10");
    std::string tags;
    for (const std::string& tag : entry.tags) join(tags, tag, ", ");
    lines.add(say.tr("Around it"), tags);
    lines.add(say.tr("Note"), entry.note.value_or(std::string()));
    if (entry.after) lines.add(say.tr("Afterwards"), wordFor(*entry.after, say));
    if (entry.isPrivate) lines.add(say.tr("Private"), say.tr("yes"));
}

}  // namespace

Result<std::string> renderShort(Context& context, const CheckIn& entry) {
    FELT_TRY(const Names names, context.names());
    std::string text;
    for (const Mark& mark : entry.marks) join(text, markText(names, mark), "; ");
    for (const auto whole : entry.wholeBody) join(text, wordFor(whole, context.say()), "; ");
    for (const auto& feeling : entry.feelings) join(text, spoken(names, feeling.conceptId, feeling), " · ");
    for (const auto& need : entry.needs) join(text, spoken(names, need.conceptId, need), " · ");
    if (text.empty() && entry.note) text = entry.note->substr(0, entry.note->find('\n'));
    for (char& c : text)
        if (c == '\n') c = ' ';
    return when(entry.at) + "  " + harmless(text) + "  [" + (entry.id ? entry.id->text() : "") + "]";
}

Result<std::string> renderWhole(Context& context, const CheckIn& entry) {
    FELT_TRY(const Names names, context.names());
    const auto& say = context.say();
    Lines lines;
    lines.add(say.tr("When"), when(entry.at));
    if (entry.written && entry.written->date() != entry.at.date()) lines.add(say.tr("Written"), when(*entry.written));
    addNoticed(lines, names, entry, say);
    addCircumstances(lines, entry, say);
    if (entry.id) lines.add(say.tr("Id"), entry.id->text());
    return lines.take();
}

}  // namespace felt::cli
