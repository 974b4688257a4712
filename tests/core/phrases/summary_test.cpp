#include "phrases/summary.h"

#include <algorithm>

#include "checkin/check_in_json.h"
#include "core/checkin/generated.h"
#include "locale/text.h"
#include "speakers.h"

using namespace felt;
using namespace felt::phrases;
using namespace felt::phrases::tests;

namespace {

std::string said(const checkin::CheckIn& entry, const char* tag, Length length) {
    const Speaker speaker = speaking(tag);
    return summary(entry, speaker.names, speaker.say, length);
}

checkin::CheckIn entryWith(const std::string& fields) {
    const std::string json = R"({"at":"2026-03-01T07:30+01:00")" + (fields.empty() ? "" : "," + fields) + "}";
    return felt::tests::need(checkin::readCheckIn(std::string_view(json)));
}

std::size_t characters(const std::string& text) {
    return std::size_t(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

}  // namespace

TEST_CASE("A check-in is summed up in the person's own words", "[phrases]") {
    struct Row {
        const char* fields;
        const char* english;
        const char* spanish;
    };
    const Row rows[] = {
        {R"("marks":[{"view":"front","place":"front.throat","sensation":"s.tight","intensity":6},
                     {"view":"front","place":"front.chest.left","sensation":"s.numb"}],
            "feelings":[{"concept":"f.uneasy","intensity":4}],"needs":[{"concept":"n.rest","met":"unmet"}])",
         "Throat: tight, 6. Left side of the chest: numb. With it: uneasy, 4. Needing: rest.",
         "Garganta: tirante, 6. Lado izquierdo del pecho: entumecido. Con ello: intranquilo, 4. Hace falta: descanso."},
        // Marks with the same word stand together.
        {R"("marks":[{"place":"front.throat","sensation":"s.tight","intensity":6},{"place":"inner.stomach","sensation":"s.warm"},
                     {"place":"front.forehead","sensation":"s.tight","intensity":4},{"place":"front.throat","sensation":"s.tight","intensity":6}])",
         "Throat · Forehead: tight, 4–6. Stomach: warm.", "Garganta · Frente: tirante, 4–6. Estómago: calorcito."},
        {R"("marks":[{"place":"front.throat","sensation":"s.tight","intensity":6},{"place":"front.forehead","sensation":"s.tight"}])",
         "Throat: tight, 6. Forehead: tight.", "Garganta: tirante, 6. Frente: tirante."},
        {R"("marks":[{"place":"front.throat"},{"place":"front.forehead"},{"place":"front.nose","intensity":0}])",
         "Throat · Forehead. Nose, 0.", "Garganta · Frente. Nariz, 0."},
        // Own words before those of the lexicon, qualities where there is no word.
        {R"("marks":[{"place":"front.throat","sensation":"s.tight","word":"como un nudo"},{"word":"hum","intensity":3}])",
         "Throat: como un nudo. Noticed: hum, 3.", "Garganta: como un nudo. Se nota: hum, 3."},
        {R"("marks":[{"place":"front.throat","temperature":"warm","pleasant":"pleasant","intensity":2}])", "Throat: warm, pleasant, 2.",
         "Garganta: calor suave, agradable, 2."},
        {R"("marks":[{"paint":[{"points":[[0.5,0.5]]}]},{"intensity":6},{}])", "Noticed: painted. Strength: 6.",
         "Se nota: pintado en la figura. Fuerza: 6."},
        // Numb, nowhere and not sure are whole answers.
        {R"("whole_body":["numb","nowhere"])", "Numb. Nowhere in particular.", "Todo como adormecido. En ninguna parte en concreto."},
        {R"("whole_body":["all-over","around","unsure"],"feeling_unsure":true)",
         "All over. Outside, around me. Hard to tell where. Not sure what feeling goes with it.",
         "Por todo el cuerpo. Por fuera, a mi alrededor. No sabría decir dónde. No está claro qué sentimiento lo acompaña."},
        {R"("feeling_unsure":true)", "Not sure what is felt.", "No está claro qué se siente."},
        // Feelings that fit, apart from those that do not.
        {R"("feelings":[{"concept":"f.sad"},{"word":"mulmig"},{"concept":"f.uneasy","fits":"no"}],"feeling_unsure":true)",
         "Feeling: sad, mulmig. Does not quite fit: uneasy. Not quite sure of the feeling.",
         "Sentimiento: triste, mulmig. No acaba de encajar: intranquilo. Sin mucha seguridad sobre el sentimiento."},
        {R"("whole_body":["numb"],"feelings":[{"concept":"f.sad","intensity":3},{"word":"mulmig"}])", "Numb. With it: sad, 3; mulmig.",
         "Todo como adormecido. Con ello: triste, 3; mulmig."},
        // Needs that are met, apart from those that are not.
        {R"("needs":[{"concept":"n.rest","met":"unmet"},{"concept":"n.closeness","met":"met"},{"word":"Ruhe","met":"unmet"},
                     {"concept":"n.air","met":"partly"},{"concept":"n.water"}])",
         "Needing: rest, Ruhe. Partly met: fresh air. Met: closeness. Need: water.",
         "Hace falta: descanso, Ruhe. Cubierto en parte: aire. Ya cubierto: cercanía. Necesidad: agua."},
        {R"("state":"settled")", "As a whole: settled.", "En conjunto: en calma."},
        // What is left where nothing of these was named.
        {R"("note":"\n  A quiet morning.\t \nThe rest.","plane":{"energy":1},"tags":["home"])", "A quiet morning.", "A quiet morning."},
        {R"("note":"Woke early","after":"better")", "Woke early", "Woke early"},
        {R"("plane":{"pleasantness":-0.5,"energy":0},"tags":["home"])", "Unpleasant. Some energy.", "Desagradable. Algo de energía."},
        {R"("plane":{"energy":-1})", "Little energy.", "Poca energía."},
        {R"("tags":["home"," ","evening"])", "Around it: home, evening.", "Alrededor: home, evening."},
        {R"("note":" \n ","marks":[{}],"feelings":[{"word":""}],"needs":[{}])", "A moment kept, without words.",
         "Un momento guardado, sin palabras."},
        {"", "A moment kept, without words.", "Un momento guardado, sin palabras."},
        // What was typed stays on the line, and is given no second stop.
        {R"("marks":[{"word":"two\nlines\u0007."}],"needs":[{"word":"Rest!","met":"met"}])", "Noticed: two lines . Met: Rest!",
         "Se nota: two lines . Ya cubierto: Rest!"},
        {R"("marks":[{"place":"front.throat","word":"{2} and {1}"}])", "Throat: {2} and {1}.", "Garganta: {2} and {1}."},
    };
    for (const Row& row : rows) {
        const checkin::CheckIn entry = entryWith(row.fields);
        INFO(row.fields);
        CHECK(said(entry, "en", Length::Full) == row.english);
        CHECK(said(entry, "es", Length::Full) == row.spanish);
    }
}

TEST_CASE("A short summary ends after a whole part", "[phrases]") {
    struct Row {
        const char* fields;
        const char* english;
    };
    const Row rows[] = {
        {R"("marks":[{"place":"front.throat","sensation":"s.tight","intensity":6},{"place":"front.chest.left","sensation":"s.numb"}],
            "feelings":[{"concept":"f.uneasy","intensity":4}],"needs":[{"concept":"n.rest","met":"unmet"}])",
         "Throat: tight, 6. Left side of the chest: numb. With it: uneasy, 4."},
        {R"("marks":[{"place":"front.throat","sensation":"s.tight"},{"place":"front.forehead","sensation":"s.tight"},
                     {"place":"front.nose","sensation":"s.tight"},{"place":"inner.stomach","sensation":"s.tight"}])",
         "Throat · Forehead +2: tight."},
        {R"("note":"On the way home the rain had just stopped and everything smelled of wet leaves and earth.")",
         "On the way home the rain had just stopped and everything smelled of wet leaves…"},
        {R"("note":"漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢")",
         "漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢"
         "漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢…"},
        {"", "A moment kept, without words."},
    };
    for (const Row& row : rows) {
        INFO(row.fields);
        CHECK(said(entryWith(row.fields), "en", Length::Short) == row.english);
    }
}

TEST_CASE("Every check-in has a summary of one line, and a short one within bounds", "[phrases]") {
    const Speaker english = speaking("en"), spanish = speaking("es");
    felt::tests::holds([&] {
        const checkin::CheckIn entry = *checkin::tests::genCheckIn();
        for (const Speaker* speaker : {&english, &spanish}) {
            const std::string full = summary(entry, speaker->names, speaker->say, Length::Full);
            const std::string brief = summary(entry, speaker->names, speaker->say, Length::Short);
            for (const std::string& text : {full, brief}) {
                RC_ASSERT(!text.empty());
                RC_ASSERT(locale::isUtf8(text));
                RC_ASSERT(std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }));
            }
            RC_ASSERT(characters(brief) <= 80);
        }
    });
}
