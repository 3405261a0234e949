using static CrdGen.Generator.Tests.ApiServerRules.ServerRule;

namespace CrdGen.Generator.Tests.ApiServerRules.Rows;

/// <summary>Conversion webhooks, formats and sizes.</summary>
internal static class ConversionRows
{
    public static IEnumerable<ServerRule> All { get; } =
    [
        new(37, "the strategy", "There is a webhook, or there is none.", Answer.NotSupported, Definition("""{"spec":{"conversion":{"strategy":"b"}}}""")),
        Webhook("a service or a URL", "{|CRD0019:ConversionWebhook|}", "{}", Answer.Required),
        Webhook("not both", """{|CRD0019:ConversionWebhook("b", "c", Url = "https://acme.io")|}""", """{"url":"https://acme.io","service":{"namespace":"b","name":"c"}}""", Answer.Required),
        Webhook("https", """ConversionWebhook({|CRD0019:Url = "http://acme.io"|})""", """{"url":"http://acme.io"}""", Answer.Invalid),
        Webhook("a host", """ConversionWebhook({|CRD0019:Url = "https:///b"|})""", """{"url":"https:///b"}""", Answer.Invalid),
        Webhook("a URL", """ConversionWebhook({|CRD0019:Url = "https://acme.io/%zz"|})""", """{"url":"https://acme.io/%zz"}""", Answer.Required),
        Webhook("no user", """ConversionWebhook({|CRD0019:Url = "https://b@acme.io"|})""", """{"url":"https://b@acme.io"}""", Answer.Invalid),
        Webhook("no query", """ConversionWebhook({|CRD0019:Url = "https://acme.io?b"|})""", """{"url":"https://acme.io?b"}""", Answer.Invalid),
        Webhook("no fragment", """ConversionWebhook({|CRD0019:Url = "https://acme.io#b"|})""", """{"url":"https://acme.io#b"}""", Answer.Invalid),
        Webhook("a name of the service", """ConversionWebhook("b", {|CRD0019:""|})""", """{"service":{"namespace":"b","name":""}}""", Answer.Required),
        Webhook("a namespace of the service", """ConversionWebhook({|CRD0019:""|}, "c")""", """{"service":{"namespace":"","name":"c"}}""", Answer.Required),
        Webhook("a port", """ConversionWebhook("b", "c", {|CRD0019:Port = 65536|})""", """{"service":{"namespace":"b","name":"c","port":65536}}""", Answer.Invalid),
        Webhook("a path with a slash", """ConversionWebhook("b", "c", {|CRD0019:Path = "d"|})""", """{"service":{"namespace":"b","name":"c","path":"d"}}""", Answer.Invalid),
        Webhook("a path of names", """ConversionWebhook("b", "c", {|CRD0019:Path = "/d//e"|})""", """{"service":{"namespace":"b","name":"c","path":"/d//e"}}""", Answer.Invalid),
        Webhook("a bundle in Base64", """ConversionWebhook("b", "c", {|CRD0019:CaBundle = "?"|})""", """{"service":{"namespace":"b","name":"c"},"caBundle":"?"}""", Answer.Undecodable),
        Webhook("versions of reviews", """ConversionWebhook("b", "c", {|CRD0019:ReviewVersions = []|})""", """{"service":{"namespace":"b","name":"c"}}""", Answer.Required, "[]"),
        Webhook("a version of reviews that is known", """ConversionWebhook("b", "c", {|CRD0019:ReviewVersions = ["v2"]|})""", """{"service":{"namespace":"b","name":"c"}}""", Answer.Invalid, "[\"v2\"]"),
        Webhook("versions of reviews are different", """ConversionWebhook("b", "c", {|CRD0019:ReviewVersions = ["v1", "v1"]|})""", """{"service":{"namespace":"b","name":"c"}}""", Answer.Invalid, "[\"v1\",\"v1\"]"),
        new(38, "a format of a string", OfSpec("""[{|CRD0209:Format("postcode")|}] public string? A { get; init; }"""), Answer.Warning, Field("""{"type":"string","format":"postcode"}""")),
        new(38, "a format of an integer", OfSpec("""[{|CRD0209:Format("date")|}] public int A { get; init; }"""), Answer.Warning, Field("""{"type":"integer","format":"date"}""")),
        new(38, "a format of items", OfSpec("""[{|CRD0209:Items(Format = "postcode")|}] public List<string>? A { get; init; }"""), Answer.Warning, Field("""{"type":"array","items":{"type":"string","format":"postcode"}}""")),
        new(38, "a format in JSON", OfRaw("""{"type":"string","format":"postcode"}""", "CRD0209"), Answer.Warning, Field("""{"type":"string","format":"postcode"}""")),
        new(39, "the size of a schema", OfSpec("public Foo<int>? A { get; init; }", "public sealed record Foo<T> { public Foo<List<T>>? {|CRD0110:X|} { get; init; } }"), Answer.Unasked),
        new(39, "the size of a definition", OfRoot("[Schema(Description = \"" + new string('b', 3 * 1024 * 1024) + "\")]").Replace("partial class Widget", "partial class {|CRD0110:Widget|}", StringComparison.Ordinal), Answer.Unasked),
        new(39, "the size of annotations", OfClass("[CustomResource(\"test.acme.io\", \"v1\"), {|CRD0006:MetadataAnnotation(\"b\", \"" + new string('b', 256 * 1024) + "\")|}]"), Answer.TooLong, Definition("{\"metadata\":{\"annotations\":{\"b\":\"" + new string('b', 256 * 1024) + "\"}}}")),
        Raw("unknown fields of a definition", """{"type":"string","colour":1}"""),
        new(40, "what an update leaves unchanged", "An update: the compiler does not know what the cluster has; `crdgen lint --previous` does.", Answer.Unasked),
    ];

    private static ServerRule Raw(string clause, string schema) => new(39, clause, OfRaw(schema, "CRD0211"), Answer.Undecodable, Field(schema));

    private static ServerRule Webhook(string clause, string attribute, string config, Answer answer, string versions = "[\"v1\"]") => new(
        37,
        clause,
        OfClass("[CustomResource(\"test.acme.io\", \"v1\"), " + attribute + "]"),
        answer,
        Definition("{\"spec\":{\"conversion\":{\"strategy\":\"Webhook\",\"webhook\":{\"conversionReviewVersions\":" + versions + ",\"clientConfig\":" + config + "}}}}"));
}
