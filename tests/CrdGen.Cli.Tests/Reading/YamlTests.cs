using System.Text;
using CrdGen.Cli.Reading;

namespace CrdGen.Cli.Tests.Reading;

public sealed class YamlTests
{
    [Theory]
    [InlineData("a: 1\nb: [x, \"y\", 'z']\n", """{"a":1,"b":["x","y","z"]}""")]
    [InlineData("a: \"yes\"\nb: !!str yes\nc: 'null'\n", """{"a":"yes","b":"yes","c":"null"}""")]
    [InlineData("a: &x {b: 1}\nc: *x\n", """{"a":{"b":1},"c":{"b":1}}""")]
    [InlineData("a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  c: 3\n", """{"a":{"b":1,"c":2},"d":{"c":3,"b":1}}""")]
    [InlineData("a: &x {b: 1}\nd: &y {c: 2}\ne: {<<: [*x, *y]}\n", """{"a":{"b":1},"d":{"c":2},"e":{"b":1,"c":2}}""")]
    [InlineData("1: a\ntrue: b\n1.5: c\n", """{"1":"a","true":"b","1.5":"c"}""")]
    [InlineData("a: |\n  x\n  y\nb: >-\n  x\n  y\n", """{"a":"x\ny\n","b":"x y"}""")]
    [InlineData("\ufeffa: 1\n", """{"a":1}""")]
    [InlineData("a: 1\r\nb: 2\r\n", """{"a":1,"b":2}""")]
    [InlineData("{a: 1, b: [2]}", """{"a":1,"b":[2]}""")]
    [InlineData("a: !!float 1\n", """{"a":1}""")]
    public void Values(string yaml, string json) => Read(yaml).ShouldHaveSingleItem().Value.ToString().ShouldBe(json);

    [Theory]
    [InlineData("a: 1\n---\nb: 2\n", 2)]
    [InlineData("---\na: 1\n---\n---\n# nothing\n---\nb: 2\n...\n", 2)]
    [InlineData("# nothing\n", 0)]
    [InlineData("", 0)]
    [InlineData("{\"a\":1}\n{\"b\":2}\n", 2)]
    [InlineData("null\n", 1)]
    public void Documents(string text, int count) => Read(text).Count.ShouldBe(count);

    [Theory]
    [InlineData("a:\n  b: 1\n  b: 2\n", 3, 3, "the field \"b\" stands twice; before in line 2")]
    [InlineData("a: *x\n", 1, 4, "there is no anchor &x before the alias *x")]
    [InlineData("a: &x\n  b: *x\n", 2, 6, "the alias *x stands inside of what it refers to")]
    [InlineData("a:\n\tb: 1\n", 2, 1, "the text is no YAML: ")]
    [InlineData("a: [1, 2\n", 2, 1, "the text is no YAML: ")]
    [InlineData("a: \"x\n", 1, 4, "the text is no YAML: ")]
    [InlineData("a: .inf\n", 1, 4, "'.inf' is a number that JSON does not have: quote it to make it a string")]
    [InlineData("a: !!int x\n", 1, 4, "'x' is not what its tag tag:yaml.org,2002:int says")]
    [InlineData("a: !secret x\n", 1, 4, "the tag !secret is not known")]
    [InlineData("? [a]\n: b\n", 1, 3, "the name of a field is a string: quote it")]
    [InlineData("~: b\n", 1, 1, "the name of a field is a string: quote it")]
    [InlineData("<<: 1\n", 1, 1, "a merge key (<<) takes a mapping, or a list of mappings")]
    [InlineData("a: 1\nb\0: 2\n", 2, 2, "the file is binary: it has a NUL byte")]
    [InlineData("{\"a\": 1, \"a\": 2}", 1, 10, "the name \"a\" stands twice in one object")]
    [InlineData("{\"a\": 1,\n \"b\" 2}", 2, 6, "the text is no JSON: ")]
    [InlineData("{\"a\": \"\\ud800\"}", 1, 7, "the string has half of a surrogate pair: it is no Unicode text")]
    public void Bad_texts(string text, int line, int column, string message)
    {
        var error = Should.Throw<SourceException>(() => Read(text));
        error.Message.ShouldStartWith(message);
        error.Position.ShouldBe(new SourcePosition(line, column));
    }

    [Fact]
    public void Bytes_that_are_no_UTF8()
    {
        var error = Should.Throw<SourceException>(() => SourceFile.Read("a.yaml", [.. Encoding.UTF8.GetBytes("a: 1\nb: é"), 0xC3, 0x28]));
        (error.Message, error.Position).ShouldBe(("the file is no UTF-8 text", new SourcePosition(2, 5)));
        Should.Throw<SourceException>(() => SourceFile.Read("a.yaml", Encoding.Unicode.GetPreamble())).Message.ShouldBe("the file is UTF-16; save it as UTF-8");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void Deep_nesting_is_told(string open)
    {
        var error = Should.Throw<SourceException>(() => Read(string.Concat(Enumerable.Repeat(open, 100_000))));
        error.Message.ShouldContain("deep", Case.Insensitive);
    }

    [Fact]
    public void Aliases_are_bounded()
    {
        var bomb = new StringBuilder("a0: &a0 [x]\n");
        for (var i = 1; i < 30; i++)
        {
            bomb.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}]\n");
        }

        Should.Throw<SourceException>(() => Read(bomb.ToString())).Message.ShouldBe("aliases stand for more than 1000000 values");
    }

    [Fact]
    public void Every_value_has_its_place()
    {
        var document = Read("a: 1\nb:\n  - c: x\n    d: [1,\n      2]\n").ShouldHaveSingleItem();

        Place("a").ShouldBe((1, 4));
        Place("b").ShouldBe((2, 1));
        Place("b[0].c").ShouldBe((3, 8));
        Place("b[0].d[1]").ShouldBe((5, 7));
        Place("b[0].missing").ShouldBe((3, 5));

        (int, int) Place(string path) => SourceLocator.Find(document.Value, document.Node, path) is var key && Value(path) is { } value ? (value.Line, value.Column) : (key.Line, key.Column);

        SourcePosition? Value(string path) => path.EndsWith("missing", StringComparison.Ordinal) ? null : SourceLocator.Find(document.Value, document.Node, Paths.Parse(path));
    }

    private static IReadOnlyList<SourceDocument> Read(string text) => SourceFile.Read("a.yaml", Encoding.UTF8.GetBytes(text));
}
