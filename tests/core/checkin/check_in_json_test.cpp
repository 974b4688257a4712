#include "checkin/check_in_json.h"

#include "generated.h"

using namespace felt;
using namespace felt::checkin;
using namespace felt::checkin::tests;
using Pointer = Json::json_pointer;

namespace {

Json full() { return parseJson(fullCheckIn).value(); }

Result<CheckIn> read(std::string_view text) { return readCheckIn(text); }

// Objects are equal whatever the order of their fields.
nlohmann::json unordered(const Json& json) { return nlohmann::json::parse(writeJson(json)); }

std::string repeated(std::size_t count, const std::string& element) {
    std::string list = "[";
    for (std::size_t i = 0; i < count; ++i) list.append(i == 0 ? "" : ",").append(element);
    return list + "]";
}

std::string quoted(std::size_t bytes) { return '"' + std::string(bytes, 'x') + '"'; }

// A check-in of a date and one more field.
std::string with(const std::string& field, const std::string& value) { return R"({"at":"2026-03-01",")" + field + "\":" + value + "}"; }

}  // namespace

TEST_CASE("A check-in with every field is given back as equal JSON", "[checkin]") {
    const auto entry = read(fullCheckIn);
    REQUIRE(entry);
    CHECK(unordered(toJson(*entry)) == unordered(full()));
    CHECK(read(writeCheckIn(*entry)) == entry);
}

TEST_CASE("A check-in with every field is read into every member", "[checkin]") {
    const CheckIn entry = read(fullCheckIn).value();
    CHECK(entry.id->text() == "018e6b5a-7c00-7abc-8def-0123456789ab");
    CHECK(entry.at.text() == "2026-03-01T07:30+01:00");
    CHECK(entry.written->text() == "2026-03-01T08:00:00.5Z");
    CHECK(entry.language->text() == "pt-BR");
    CHECK((entry.form == Form::Full && entry.ended == Ended::Complete && entry.prompt == "prompt-7"));
    REQUIRE(entry.marks.size() == 3);
    const Mark& mark = entry.marks[0];
    CHECK((mark.view == body::View::Front && mark.place->text() == "front.chest.left" && mark.sensation->text() == "s.tight" &&
           mark.word == "tight"));
    CHECK((mark.intensity->value() == 7 && mark.temperature == Temperature::Cold && mark.movement == Movement::Still &&
           mark.size == Size::Hand));
    CHECK((mark.depth == Depth::Deep && mark.change == Change::Growing && mark.pleasant == Pleasant::Unpleasant));
    CHECK(mark.unknown == R"({"colour":"red","deep":{"a":[{"b":1e+300}]}})");
    REQUIRE(mark.paint.size() == 2);
    CHECK((mark.paint[0].layer == body::Layer::More && mark.paint[0].radius == 0.02));
    CHECK((mark.paint[0].points == std::vector<body::Point>{{0.5, 0.25}, {0, 1}}));
    CHECK(mark.paint[1].unknown == R"({"points":[],"x":false})");
    CHECK((!entry.marks[1].view && entry.marks[1].sensation->isOwn() && entry.marks[1].intensity->value() == 0));
    CHECK(entry.marks[2] == Mark{});
    CHECK((entry.wholeBody == std::vector{WholeBody::AllOver, WholeBody::Numb}));
    REQUIRE(entry.feelings.size() == 2);
    CHECK((entry.feelings[0].conceptId->text() == "f.uneasy" && entry.feelings[0].intensity->value() == 10 &&
           entry.feelings[0].fits == Fits::Partly));
    CHECK((!entry.feelings[1].conceptId && entry.feelings[1].word == "mulmig" && !entry.feelings[1].intensity));
    CHECK(entry.feelingUnsure);
    CHECK((entry.plane->pleasantness == -1 && entry.plane->energy == 0.35));
    REQUIRE(entry.panel.size() == 3);
    CHECK((entry.panel[2].feeling.text() == "f.calm" && entry.panel[2].rating == 33.3));
    CHECK((entry.needs[0].conceptId->text() == "n.rest" && entry.needs[0].met == Met::Unmet && entry.state == State::Freeze));
    CHECK((entry.distress->before->value() == 8 && entry.distress->after->value() == 0));
    CHECK((entry.tags.size() == 2 && entry.note->size() == 28 && (*entry.note)[18] == '\0'));
    CHECK((entry.after == After::Better && entry.isPrivate));
    CHECK(entry.source == R"({"app":"other","row":7,"nested":{"x":[]}})");
    CHECK(entry.unknown == R"({"mood":5,"weather":{"rain":false},"list":[],"nothing":null})");
}

TEST_CASE("Of a check-in only the time is needed", "[checkin]") {
    for (const char* at : {"2026-03-01", "2026-03-01T07:30", "2026-03-01T07:30:00.000+01:00", "2024-02-29T23:59Z"}) {
        const std::string text = R"({"at":")" + std::string(at) + "\"}";
        const auto entry = read(text);
        INFO(text);
        REQUIRE(entry);
        CHECK(*entry == CheckIn{.id = {}, .at = Moment::parse(at).value()});
        CHECK(writeCheckIn(*entry) == text);
    }
}

TEST_CASE("What was given as false, empty or nothing comes back as it was given", "[checkin]") {
    for (const char* field : {R"("private":false)",
                              R"("feeling_unsure":false)",
                              R"("marks":[])",
                              R"("whole_body":[])",
                              R"("feelings":[])",
                              R"("needs":[])",
                              R"("tags":[])",
                              R"("panel":{})",
                              R"("plane":{})",
                              R"("distress":{})",
                              R"("source":{})",
                              R"("note":"")",
                              R"("prompt":"")",
                              R"("marks":[{}])",
                              R"("marks":[{"paint":[]}])",
                              R"("marks":[{"paint":[{}]}])",
                              R"("marks":[{"paint":[{"points":[]}]}])",
                              R"("marks":[{"word":""}])",
                              R"("feelings":[{}])",
                              R"("needs":[{}])",
                              R"("tags":[""])",
                              R"("unknown":null)"}) {
        const std::string text = R"({"at":"2026-03-01",)" + std::string(field) + "}";
        INFO(text);
        const auto entry = read(text);
        REQUIRE(entry);
        CHECK(writeCheckIn(*entry) == text);
    }
}

TEST_CASE("Setting a field later wins over what was given as false or empty", "[checkin]") {
    CheckIn entry = read(R"({"at":"2026-03-01","private":false,"tags":[],"panel":{}})").value();
    entry.isPrivate = true;
    entry.tags = {"work"};
    entry.panel.push_back({lexicon::ConceptId::make("f.sad").value(), 5});
    CHECK(unordered(toJson(entry)) ==
          unordered(Json{{"at", "2026-03-01"}, {"private", true}, {"tags", {"work"}}, {"panel", {{"f.sad", 5}}}}));
}

TEST_CASE("Whole numbers may come with a point", "[checkin]") {
    const auto entry = read(
        R"({"at":"2026-03-01","marks":[{"intensity":5.0}],"feelings":[{"intensity":1e1}],"distress":{"before":0.0},"plane":{"energy":1.0},"panel":{"f.sad":7.0}})");
    REQUIRE(entry);
    CHECK(
        writeCheckIn(*entry) ==
        R"({"at":"2026-03-01","marks":[{"intensity":5}],"feelings":[{"intensity":10}],"plane":{"energy":1},"panel":{"f.sad":7},"distress":{"before":0}})");
}

TEST_CASE("Ids may come in capitals and are kept in small letters", "[checkin]") {
    CHECK(read(with("id", R"("018E6B5A-7C00-7ABC-8DEF-0123456789AB")")).value().id->text() == "018e6b5a-7c00-7abc-8def-0123456789ab");
}

TEST_CASE("What an entry may hold at most is accepted", "[checkin]") {
    for (const std::string& text :
         {with("note", quoted(1 << 20)), with("prompt", quoted(1'000)), with("tags", repeated(100, quoted(1'000))),
          with("marks", repeated(200, "{}")), with("feelings", repeated(100, "{}")), with("needs", repeated(100, "{}")),
          with("whole_body", repeated(100, "\"numb\"")), with("marks", "[{\"paint\":" + repeated(2'000, "{}") + "}]"),
          with("marks", "[{\"paint\":[{\"points\":" + repeated(20'000, "[1,0]") + "}]}]"),
          with("marks", "[{\"word\":" + quoted(1'000) + "}]")}) {
        const auto entry = read(text);
        INFO(text.substr(0, 60));
        REQUIRE(entry);
        CHECK(writeCheckIn(*entry) == text);
    }
}

TEST_CASE("A value that does not belong is refused, with its path", "[checkin]") {
    struct Row {
        std::string field;
        std::string value;
        Code code;
        std::string subject;
    };
    const std::string word1001 = quoted(1'001);
    const Row rows[] = {
        // numbers
        {"marks", R"([{"intensity":11}])", Code::OutOfRange, "marks[0].intensity"},
        {"marks", R"([{},{"intensity":-1}])", Code::OutOfRange, "marks[1].intensity"},
        {"marks", R"([{"intensity":5.5}])", Code::WrongType, "marks[0].intensity"},
        {"marks", R"([{"intensity":"5"}])", Code::WrongType, "marks[0].intensity"},
        {"marks", R"([{"intensity":null}])", Code::WrongType, "marks[0].intensity"},
        {"marks", R"([{"intensity":true}])", Code::WrongType, "marks[0].intensity"},
        {"marks", R"([{"intensity":1e300}])", Code::OutOfRange, "marks[0].intensity"},
        {"feelings", R"([{"intensity":10.000001}])", Code::OutOfRange, "feelings[0].intensity"},
        {"distress", R"({"before":11})", Code::OutOfRange, "distress.before"},
        {"distress", R"({"after":-1})", Code::OutOfRange, "distress.after"},
        {"distress", R"({"before":"5"})", Code::WrongType, "distress.before"},
        {"plane", R"({"pleasantness":1.01})", Code::OutOfRange, "plane.pleasantness"},
        {"plane", R"({"energy":-1.01})", Code::OutOfRange, "plane.energy"},
        {"plane", R"({"energy":null})", Code::WrongType, "plane.energy"},
        {"panel", R"({"f.sad":100.5})", Code::OutOfRange, "panel.f.sad"},
        {"panel", R"({"f.sad":-1})", Code::OutOfRange, "panel.f.sad"},
        {"panel", R"({"f.sad":"7"})", Code::WrongType, "panel.f.sad"},
        {"panel", R"({"f.sad":1,"f.calm":null})", Code::WrongType, "panel.f.calm"},
        // paint
        {"marks", R"([{"paint":[{"radius":0.51}]}])", Code::OutOfRange, "marks[0].paint[0].radius"},
        {"marks", R"([{"paint":[{"radius":-0.1}]}])", Code::OutOfRange, "marks[0].paint[0].radius"},
        {"marks", R"([{"paint":[{"points":[[0,0],[0,1.01]]}]}])", Code::OutOfRange, "marks[0].paint[0].points[1]"},
        {"marks", R"([{"paint":[{},{"points":[[-0.01,0]]}]}])", Code::OutOfRange, "marks[0].paint[1].points[0]"},
        {"marks", R"([{"paint":[{"points":[[0]]}]}])", Code::WrongType, "marks[0].paint[0].points[0]"},
        {"marks", R"([{"paint":[{"points":[[0,0,0]]}]}])", Code::WrongType, "marks[0].paint[0].points[0]"},
        {"marks", R"([{"paint":[{"points":[[0,"0"]]}]}])", Code::WrongType, "marks[0].paint[0].points[0]"},
        {"marks", R"([{"paint":[{"points":[{"x":0,"y":0}]}]}])", Code::WrongType, "marks[0].paint[0].points[0]"},
        {"marks", R"([{"paint":[{"points":[0,0]}]}])", Code::WrongType, "marks[0].paint[0].points[0]"},
        {"marks", R"([{"paint":[{"points":{}}]}])", Code::WrongType, "marks[0].paint[0].points"},
        {"marks", R"([{"paint":[[]]}])", Code::WrongType, "marks[0].paint[0]"},
        {"marks", R"([{"paint":[{"layer":"most"}]}])", Code::NotAChoice, "marks[0].paint[0].layer"},
        // closed lists
        {"form", R"("long")", Code::NotAChoice, "form"},
        {"form", R"("Full")", Code::NotAChoice, "form"},
        {"form", "null", Code::NotAChoice, "form"},
        {"form", "0", Code::NotAChoice, "form"},
        {"form", R"("")", Code::NotAChoice, "form"},
        {"ended", R"("too_much")", Code::NotAChoice, "ended"},
        {"state", R"("fawn")", Code::NotAChoice, "state"},
        {"after", R"(["better"])", Code::NotAChoice, "after"},
        {"whole_body", R"(["numb","everywhere"])", Code::NotAChoice, "whole_body[1]"},
        {"whole_body", "[null]", Code::NotAChoice, "whole_body[0]"},
        {"marks", R"([{"view":"side"}])", Code::NotAChoice, "marks[0].view"},
        {"marks", R"([{"temperature":"tepid"}])", Code::NotAChoice, "marks[0].temperature"},
        {"marks", R"([{"movement":"Still"}])", Code::NotAChoice, "marks[0].movement"},
        {"marks", R"([{"size":"fist"}])", Code::NotAChoice, "marks[0].size"},
        {"marks", R"([{"depth":""}])", Code::NotAChoice, "marks[0].depth"},
        {"marks", R"([{"change":1}])", Code::NotAChoice, "marks[0].change"},
        {"marks", R"([{"pleasant":true}])", Code::NotAChoice, "marks[0].pleasant"},
        {"feelings", R"([{"fits":"maybe"}])", Code::NotAChoice, "feelings[0].fits"},
        {"needs", R"([{"met":"half"}])", Code::NotAChoice, "needs[0].met"},
        // types
        {"marks", "{}", Code::WrongType, "marks"},
        {"marks", "null", Code::WrongType, "marks"},
        {"marks", "[7]", Code::WrongType, "marks[0]"},
        {"marks", "[{},null]", Code::WrongType, "marks[1]"},
        {"feelings", R"(["f.sad"])", Code::WrongType, "feelings[0]"},
        {"needs", R"("n.rest")", Code::WrongType, "needs"},
        {"plane", "[0,0]", Code::WrongType, "plane"},
        {"plane", "null", Code::WrongType, "plane"},
        {"distress", "5", Code::WrongType, "distress"},
        {"panel", "[]", Code::WrongType, "panel"},
        {"panel", "null", Code::WrongType, "panel"},
        {"source", R"("app")", Code::WrongType, "source"},
        {"source", "[]", Code::WrongType, "source"},
        {"note", "7", Code::WrongType, "note"},
        {"note", "null", Code::WrongType, "note"},
        {"tags", R"("work")", Code::WrongType, "tags"},
        {"tags", R"(["work",7])", Code::WrongType, "tags[1]"},
        {"private", "1", Code::WrongType, "private"},
        {"private", "null", Code::WrongType, "private"},
        {"private", R"("true")", Code::WrongType, "private"},
        {"feeling_unsure", "0", Code::WrongType, "feeling_unsure"},
        {"prompt", "{}", Code::WrongType, "prompt"},
        {"language", R"("English")", Code::WrongType, "language"},
        {"language", "7", Code::WrongType, "language"},
        {"marks", R"([{"word":7}])", Code::WrongType, "marks[0].word"},
        // ids
        {"id", R"("018e6b5a")", Code::MalformedId, "id"},
        {"id", R"("")", Code::MalformedId, "id"},
        {"id", "7", Code::WrongType, "id"},
        {"id", "null", Code::WrongType, "id"},
        {"marks", R"([{"place":"Front.Chest"}])", Code::MalformedId, "marks[0].place"},
        {"marks", R"([{"place":""}])", Code::MalformedId, "marks[0].place"},
        {"marks", R"([{"sensation":"tight"}])", Code::MalformedId, "marks[0].sensation"},
        {"marks", R"([{"sensation":"x.tight"}])", Code::MalformedId, "marks[0].sensation"},
        {"feelings", R"([{"concept":""}])", Code::MalformedId, "feelings[0].concept"},
        {"panel", R"({"sad":5})", Code::MalformedId, "panel"},
        {"marks", R"([{"sensation":"f.sad"}])", Code::WrongKind, "marks[0].sensation"},
        {"feelings", R"([{"concept":"s.tight"}])", Code::WrongKind, "feelings[0].concept"},
        {"feelings", R"([{},{"concept":"n.rest"}])", Code::WrongKind, "feelings[1].concept"},
        {"needs", R"([{"concept":"f.sad"}])", Code::WrongKind, "needs[0].concept"},
        {"panel", R"({"n.rest":5})", Code::WrongKind, "panel"},
        // times
        {"written", R"("yesterday")", Code::NoSuchTime, "written"},
        {"written", R"("2026-02-30")", Code::NoSuchTime, "written"},
        {"written", "null", Code::NoSuchTime, "written"},
        // too much
        {"note", quoted((1 << 20) + 1), Code::TooLarge, "note"},
        {"prompt", word1001, Code::TooLarge, "prompt"},
        {"marks", "[{\"word\":" + word1001 + "}]", Code::TooLarge, "marks[0].word"},
        {"feelings", "[{\"word\":" + word1001 + "}]", Code::TooLarge, "feelings[0].word"},
        {"needs", "[{\"word\":" + word1001 + "}]", Code::TooLarge, "needs[0].word"},
        {"tags", "[" + word1001 + "]", Code::TooLarge, "tags[0]"},
        {"tags", repeated(101, "\"a\""), Code::OutOfRange, "tags"},
        {"marks", repeated(201, "{}"), Code::OutOfRange, "marks"},
        {"feelings", repeated(101, "{}"), Code::OutOfRange, "feelings"},
        {"needs", repeated(101, "{}"), Code::OutOfRange, "needs"},
        {"whole_body", repeated(101, "\"numb\""), Code::OutOfRange, "whole_body"},
        {"marks", "[{\"paint\":" + repeated(2'001, "{}") + "}]", Code::OutOfRange, "marks[0].paint"},
        {"marks", "[{\"paint\":[{\"points\":" + repeated(20'001, "[1,0]") + "}]}]", Code::OutOfRange, "marks[0].paint[0].points"},
    };
    for (const Row& row : rows) {
        INFO(row.field << ": " << row.value.substr(0, 60));
        const auto entry = read(with(row.field, row.value));
        REQUIRE_FALSE(entry);
        CHECK(int(entry.error().code) == int(row.code));
        CHECK(entry.error().subject == row.subject);
    }
    std::string panel = "{";
    for (int i = 0; i < 101; ++i) panel += "\"f.a" + std::to_string(i) + "\":1,";
    panel.back() = '}';
    CHECK(read(with("panel", panel)).error() == Error{Code::OutOfRange, "panel", "0..100"});
}

TEST_CASE("A check-in without a time that exists is refused", "[checkin]") {
    struct Row {
        const char* text;
        Code code;
        const char* subject;
    };
    const Row rows[] = {
        {"{}", Code::MissingField, "at"},
        {R"({"At":"2026-03-01"})", Code::MissingField, "at"},
        {R"({"at":null})", Code::NoSuchTime, "at"},
        {R"({"at":1772346600})", Code::NoSuchTime, "at"},
        {R"({"at":""})", Code::NoSuchTime, "at"},
        {R"({"at":"2025-02-29"})", Code::NoSuchTime, "at"},
        {R"({"at":"2026-03-01T24:00"})", Code::NoSuchTime, "at"},
        {R"({"at":"2026-03-01T07:30+01:00 "})", Code::NoSuchTime, "at"},
        {"[]", Code::WrongType, "JSON"},
        {"null", Code::WrongType, "JSON"},
        {"7", Code::WrongType, "JSON"},
        {"\"2026-03-01\"", Code::WrongType, "JSON"},
        {"", Code::MalformedJson, ""},
        {"{\"at\":\"2026-03-01\"", Code::MalformedJson, ""},
        {"{\"at\":\"2026-03-01\"}{}", Code::MalformedJson, ""},
        {"{\"at\":\"2026-03-01\",\"note\":\"\xff\"}", Code::MalformedJson, ""},
        {"{\"at\":\"2026-03-01\",\"x\":1e400}", Code::MalformedJson, ""},
        {R"({"at":"2026-03-01","at":"2026-03-02"})", Code::DuplicateField, "at"},
        {R"({"at":"2026-03-01","marks":[{"word":"a","word":"b"}]})", Code::DuplicateField, "word"},
    };
    for (const Row& row : rows) {
        INFO(row.text);
        const auto entry = read(row.text);
        REQUIRE_FALSE(entry);
        CHECK(int(entry.error().code) == int(row.code));
        CHECK(entry.error().subject == row.subject);
    }
}

TEST_CASE("An entry with a value of the wrong type anywhere is refused or given back", "[checkin]") {
    const Json whole = full();
    std::vector<Pointer> paths;
    const auto collect = [&](const auto& self, const Json& value, const Pointer& at) -> void {
        paths.push_back(at);
        if (value.is_object())
            for (const auto& [name, child] : value.items()) self(self, child, at / name);
        if (value.is_array())
            for (std::size_t i = 0; i < value.size(); ++i) self(self, value[i], at / i);
    };
    collect(collect, whole, Pointer());
    for (const Pointer& path : paths) {
        for (const Json& value :
             {Json(), Json(true), Json(false), Json(-7), Json(1e300), Json(""), Json("x y"), Json::array(), Json::object()}) {
            Json broken = whole;
            broken[path] = value;
            INFO(path.to_string() << " = " << value.dump());
            const auto entry = readCheckIn(broken);
            if (entry)
                CHECK(unordered(toJson(*entry)) == unordered(broken));
            else
                CHECK_FALSE(entry.error().subject.empty());
        }
    }
}

TEST_CASE("Whatever a check-in holds, it reads back the same", "[checkin]") {
    felt::tests::holds([] {
        const CheckIn entry = *genCheckIn();
        const auto again = read(writeCheckIn(entry));
        RC_ASSERT(again.has_value());
        RC_ASSERT(*again == entry);
        RC_ASSERT(writeCheckIn(*again) == writeCheckIn(entry));
    });
}

TEST_CASE("The empty field name and those of other levels are unknown fields like any other", "[checkin]") {
    const std::string text = R"({"at":"2026-03-01","":1,"intensity":11,"points":7,"concept":"x","step":null})";
    CHECK(writeCheckIn(read(text).value()) == text);
}
