using CrdGen.Build.Yaml;
using CrdGen.Schema.Json;
using CrdGen.TestSupport;
using CrdGen.Yaml.Writing;

namespace CrdGen.Build.Tests.Yaml;

public sealed class YamlTextTests
{
    [Fact]
    public void Writes_block_style_as_controller_gen_does() => Snapshot.Match(
        YamlText.Write(JsonReader.Read("""
            {
              "apiVersion": "v1", "kind": "Example",
              "list": ["a", {"b": [], "c": {}}, [1, 2], [], null, true],
              "text": {
                "one": "a line",
                "long": "one line of a good many words, which is longer than eighty columns and so is folded at the blank behind the eightieth column, as go-yaml does it",
                "quotedLong": "a line: with a colon, which is longer than eighty columns and so is folded at the blank behind the eightieth column, as go-yaml does it",
                "lines": "first\nsecond", "ends": "first\nsecond\n", "endsTwice": "first\n\n", "starts": "  first\nsecond",
                "blankAtTheEnd": "first \nsecond", "tab": "a\tb", "emoji": "\ud83d\ude00", "umlaut": "ä"
              },
              "number": [0, -1, 1.50, 1e3, 1E-3, 2.5e10], "empty": "", "y": "y", "1": "1"
            }
            """)),
        "yaml");

    /// <summary>What controller-gen itself wrote, read and written again, is the same text: diffs of a project that comes from there are empty.</summary>
    [Theory]
    [InlineData("certificates.cert-manager.io.yaml")]
    [InlineData("issuers.cert-manager.io.yaml")]
    [InlineData("scaledobjects.keda.sh.yaml")]
    public void Gives_the_bytes_of_controller_gen(string file)
    {
        var upstream = Upstream(file);
        var written = YamlText.Write(YamlReader.Read(upstream, YamlReader.Types.Core));
        written.ShouldBe("---\n" + upstream);
    }

    /// <summary>Its descriptions hold tabs; lines with tabs are folded one word later than by go-yaml.</summary>
    [Theory]
    [InlineData("httproutes.gateway.networking.k8s.io.yaml")]
    public void Keeps_the_text_of_real_manifests(string file)
    {
        var upstream = YamlReader.Read(Upstream(file));
        YamlReader.Read(YamlText.Write(upstream)).ShouldBe(upstream);
    }

    [Theory]
    [InlineData(YamlReader.Types.Core)]
    [InlineData(YamlReader.Types.Yaml11)]
    public void Reads_back_as_what_it_was(YamlReader.Types types)
    {
        for (var seed = 0; seed < 3000; seed++)
        {
            var value = new RandomJson(seed).Value(4);
            var yaml = YamlText.Write(value);
            AssertClean(yaml, seed);
            YamlReader.Normalize(YamlReader.Read(yaml, types)).ShouldBe(YamlReader.Normalize(value), $"seed {seed}:\n{yaml}");
        }
    }

    [Fact]
    public void Reads_back_every_character()
    {
        for (var c = 0; c <= 0xffff; c++)
        {
            if (!char.IsSurrogate((char)c))
            {
                var value = JsonValue.From([JsonValue.From($"{(char)c}"), JsonValue.From($"a{(char)c}b"), JsonValue.From($"a\n{(char)c}\nb{(char)c}")]);
                YamlReader.Read(YamlText.Write(value)).ShouldBe(value, $"U+{c:X4}");
            }
        }
    }

    /// <summary>As JSON: an attribute, whose strings are UTF-8, could not hold them.</summary>
    [Theory]
    [InlineData("""  "a\ud800b"  """)]
    [InlineData("""  "\udc00"  """)]
    [InlineData("""  "\udc00\ud800"  """)]
    [InlineData("""  {"\ud800": 1}  """)]
    public void Refuses_half_a_character(string json) =>
        Should.Throw<UnpairedSurrogateException>(() => YamlText.Write(JsonReader.Read(json)));

    [Fact]
    public void Does_not_depend_on_the_culture()
    {
        var value = JsonReader.Read("""{"number": -1.5, "i": "I", "text": "1,5"}""");
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            var texts = new[] { "", "de-DE", "tr-TR", "ar-SA", "sv-SE" }.Select(name =>
            {
                Thread.CurrentThread.CurrentCulture = new(name);
                return YamlText.Write(value);
            }).ToList();
            texts.Distinct().ShouldHaveSingleItem();
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    private static void AssertClean(string yaml, int seed)
    {
        yaml.ShouldStartWith("---", Case.Sensitive, $"seed {seed}");
        yaml.ShouldEndWith("\n", Case.Sensitive, $"seed {seed}");
        yaml.Any(c => c is '\r' or '\t' or '\ufeff' or '\u0085' or '\u2028').ShouldBeFalse($"seed {seed}");
    }

    private static string Upstream(string file) => File.ReadAllText(Repository.File("tests", "CrdGen.Samples.Tests", "Upstream", file));
}
