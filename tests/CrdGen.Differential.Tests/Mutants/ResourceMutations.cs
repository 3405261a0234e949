using CrdGen.Schema.Json;

namespace CrdGen.Differential.Tests.Mutants;

/// <summary>What stands around the schemas: names, versions, columns, subresources, conversion, metadata.</summary>
internal static class ResourceMutations
{
    private static readonly string[] BadNames = ["", "A", "a b", "a.b", "1a", "a-", "-a", "aB", "a1", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "é"];

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Mutation.OfPart("the name", ["metadata"], (m, r) => r.Next(4) == 0 ? m.Without("name") : m.With("name", JsonValue.From(r.Pick([.. BadNames, "a.b.c", m.Get("name")?.Text + "x"])))),
        Mutation.OfPart("the group", ["spec"], (s, r) => s.With("group", JsonValue.From(r.Pick([.. BadNames, "a..b", "k8s.io", "x.k8s.io", "x.kubernetes.io", "xk8s.io"])))),
        Mutation.OfPart("name and group", ["spec"], (s, r) => s.With("group", JsonValue.From(r.Pick(["x.k8s.io", "kubernetes.io", "example.com"])))),
        Mutation.OfPart("a name of the resource", ["spec", "names"], (n, r) => r.Next(5) == 0 ? n.Without(r.Pick(["plural", "singular", "kind", "listKind"])) : n.With(r.Pick(["plural", "singular", "kind", "listKind"]), JsonValue.From(r.Pick(BadNames)))),
        Mutation.OfPart("kind and listKind", ["spec", "names"], (n, _) => n.With("listKind", n.Get("kind") ?? JsonValue.Null)),
        Mutation.OfPart("short names and categories", ["spec", "names"], (n, r) => n.With(r.Pick(["shortNames", "categories"]), JsonValue.FromStrings(["ok", r.Pick(BadNames)]))),
        Mutation.OfPart("the scope", ["spec"], (s, r) => r.Next(3) == 0 ? s.Without("scope") : s.With("scope", r.PickJson("\"Cluster\"", "\"Namespaced\"", "\"namespaced\"", "\"\"", "\"Global\""))),
        Mutation.OfPart("preserveUnknownFields", ["spec"], (s, r) => s.With("preserveUnknownFields", r.PickJson("true", "true", "false"))),
        Mutation.OfVersion("the name of a version", (v, r) => v.With("name", JsonValue.From(r.Pick([.. BadNames, "v1", "v2alpha1"])))),
        Mutation.OfVersion("storage", (v, r) => v.With("storage", r.PickJson("true", "false"))),
        Mutation.OfVersion("served", (v, r) => v.With("served", r.PickJson("true", "false"))),
        Mutation.OfVersion("the schema of a version", (v, r) => r.Next(3) switch { 0 => v.Without("schema"), 1 => v.With("schema", "{}"), _ => v.With("schema", r.PickJson("null", """{"openAPIV3Schema":null}""", """{"openAPIV3Schema":{}}""", """{"openAPIV3Schema":{"type":"object"}}""")) }),
        Mutation.OfVersion("a deprecation", (v, r) => v.With("deprecated", r.PickJson("true", "false")).With("deprecationWarning", r.PickJson("\"\"", "\"use v2\"", "\"a\\nb\"", "\"é\"", "null", "\"a\\u00a0b\"", $"\"{new string('a', 257)}\""))),
        Mutation.OfVersion("a column", (v, r) => v.With("additionalPrinterColumns", JsonValue.From((v.Get("additionalPrinterColumns")?.Items ?? default).Append(Column(r))))),
        Mutation.OfVersion("the status subresource", (v, r) => v.At(["subresources"], s => r.Next(2) == 0 ? s.With("status", "{}") : s.Without("status"))),
        Mutation.OfVersion("subresources", (v, r) => r.Next(3) == 0 ? v.Without("subresources") : v.With("subresources", r.PickJson("{}", "null", """{"status":null}""", """{"status":{}}"""))),
        Mutation.OfVersion("the scale subresource", (v, r) => v.At(["subresources", "scale"], _ => Scale(r))),
        Mutation.OfVersion("selectable fields", (v, r) => v.With("selectableFields", Selectable(v, r))),
        new("the conversion", (d, r) => d.Find(["spec"]) is null ? null : d.At(["spec", "conversion"], _ => Conversion(r))),
        new("metadata", (d, r) => d.Find(["metadata"]) is null ? null : d.At(["metadata"], m => Metadata(m, r))),
        new("the approval", (d, r) => d.Find(["spec", "names", "plural"]) is not { } plural ? null : d.At(["spec"], s => s.With("group", JsonValue.From("x.k8s.io"))).At(["metadata"], m => m.With("name", JsonValue.From(plural.Text + ".x.k8s.io")).With("annotations", Approval(r)))),
        new("another version", AnotherVersion),
        new("no versions", (d, r) => d.Find(["spec"]) is null ? null : d.At(["spec", "versions"], _ => r.PickJson("[]", "null", "{}"))),
    ];

    private static JsonValue Column(Random random)
    {
        var column = JsonReader.Read("""{"name":"C","type":"string","jsonPath":".spec.x"}""");
        return random.Next(8) switch
        {
            0 => column.Without(random.Pick(["name", "type", "jsonPath"])),
            1 => column.With("type", random.PickJson("\"array\"", "\"date\"", "\"\"", "\"String\"")),
            2 => column.With("format", random.PickJson("\"int32\"", "\"uuid\"", "\"\"", "\"date-time\"")),
            3 => column.With("jsonPath", random.PickJson("\"spec.x\"", "\"\"", "\".\"", "\"{.spec}\"", "\".x[?(@.a=='b')].c\"")),
            4 => column.With("priority", random.PickJson("1", "-1", "\"1\"", "1.5", "3000000000")),
            5 => column.With("description", random.PickJson("\"\"", "1", "null")),
            6 => column.With("width", random.PickJson("1")),
            _ => column,
        };
    }

    private static JsonValue Scale(Random random)
    {
        var scale = JsonReader.Read("""{"specReplicasPath":".spec.replicas","statusReplicasPath":".status.replicas"}""");
        return scale.With(random.Pick(["specReplicasPath", "statusReplicasPath", "labelSelectorPath"]), random.PickJson("\".spec.replicas\"", "\".status.selector\"", "\"\"", "\"spec.replicas\"", "\".spec\"", "\".metadata.x\"", "null", "\".spec.\""));
    }

    private static JsonValue Selectable(JsonValue version, Random random)
    {
        var fields = version.Get("schema")?.Get("openAPIV3Schema")?.Get("properties")?.Get("spec")?.Get("properties")?.Members ?? default;
        var paths = fields.Select(f => ".spec." + f.Name).Concat([".spec", ".metadata.name", "", "spec.a", ".spec['a']", ".noSuchField", ".spec.", "."]).ToList();
        return JsonValue.From(Enumerable.Range(0, random.Next(1, 11)).Select(_ => JsonReader.Read("{}").With("jsonPath", JsonValue.From(random.Pick(paths)))));
    }

    private static JsonValue Conversion(Random random)
    {
        var webhook = JsonReader.Read("""{"strategy":"Webhook","webhook":{"clientConfig":{"service":{"namespace":"a","name":"b"}},"conversionReviewVersions":["v1"]}}""");
        return random.Next(7) switch
        {
            0 => random.PickJson("""{"strategy":"None"}""", """{"strategy":"None","webhook":{"conversionReviewVersions":["v1"]}}""", """{"strategy":"None","webhook":{"clientConfig":{}}}""", "{}", """{"strategy":"Other"}""", "null"),
            1 => webhook.At(["webhook", "clientConfig"], _ => JsonReader.Read("{}").With("url", JsonValue.From(random.Pick(["https://a", "http://a", "https://", "a", "", "https://a/b?c", "https://a#b", "https://u@a", "https://a:b", "https://[::1]:443/x", "%zz", "://", "HTTPS://a", "https:a"])))),
            2 => webhook.At(["webhook", "clientConfig", "service"], s => s.With(random.Pick(["name", "namespace"]), JsonValue.From(""))),
            3 => webhook.At(["webhook", "clientConfig", "service"], s => s.With("port", random.PickJson("0", "65536", "443", "-1", "null"))),
            4 => webhook.At(["webhook", "clientConfig", "service"], s => s.With("path", random.PickJson("\"/\"", "\"//\"", "\"a\"", "\"/a/b/\"", "\"/a//b\"", "\"/A\"", "\"\""))),
            5 => webhook.At(["webhook"], w => w.With("conversionReviewVersions", random.PickJson("[]", "[\"v1\",\"v1\"]", "[\"v2\"]", "[\"v1beta1\"]", "[\"V1\",\"v1\"]", "null"))),
            _ => webhook.At(["webhook", "clientConfig"], _ => random.PickJson("null", "{}", """{"url":"https://a","service":{"namespace":"a","name":"b"}}""", """{"url":"https://a","caBundle":"!"}""", """{"url":"https://a","caBundle":"AAAA"}""")),
        };
    }

    private static JsonValue Metadata(JsonValue metadata, Random random) => random.Next(11) switch
    {
        0 => metadata.With("labels", random.PickJson("""{"a b":"c"}""", """{"a":"b c"}""", """{"a":1}""", """{"a/b/c":"d"}""", """{"a":"b"}""", "null")),
        1 => metadata.With("annotations", random.PickJson("""{"a b":"c"}""", """{"A/b":"c"}""", """{"a":1}""", """{"a":"b c"}""")),
        2 => metadata.With("finalizers", random.PickJson("[\"a b\"]", "[\"orphan\",\"foregroundDeletion\"]", "[\"acme.io/x\"]", "[\"\"]", "\"x\"")),
        3 => metadata.With("ownerReferences", random.PickJson(
            """[{"apiVersion":"v1","kind":"Pod","name":"a","uid":"b"}]""", """[{"apiVersion":"","kind":"Pod","name":"a","uid":"b"}]""", """[{"apiVersion":"a/b/c","kind":"Pod","name":"a","uid":"b"}]""", """[{"apiVersion":"v1","kind":"Event","name":"a","uid":"b"}]""",
            """[{"kind":"Pod"}]""", """[{"apiVersion":"v1","kind":"Pod","name":"a","uid":"b","controller":true},{"apiVersion":"v1","kind":"Pod","name":"c","uid":"d","controller":true}]""")),
        4 => metadata.With("namespace", random.PickJson("\"a\"", "\"\"", "\"A B\"")),
        5 => metadata.With("generateName", random.PickJson("\"a-\"", "\"A\"", "\"\"")),
        6 => metadata.With("generation", random.PickJson("1", "-1", "1.5")),
        7 => metadata.With("creationTimestamp", random.PickJson("null", "\"2024-01-01T00:00:00Z\"", "\"yesterday\"", "1")),
        8 => metadata.With("managedFields", random.PickJson("""[{"manager":"a","operation":"Update","apiVersion":"v1","fieldsType":"FieldsV1"}]""", """[{"operation":"X"}]""", """[{"operation":"Apply","fieldsType":"V2"}]""")),
        9 => metadata.With("uid", random.PickJson("\"a\"", "1")),
        _ => metadata.With("clusterName", JsonValue.From("a")),
    };

    private static JsonValue Approval(Random random) => JsonReader.Read("{}").With("api-approved.kubernetes.io", JsonValue.From(random.Pick(["https://github.com/a/b/pull/1", "unapproved, test", "yes", "", "http://", "/a", "mailto:a@b", "https://u@/x"])));

    private static JsonValue? AnotherVersion(JsonValue definition, Random random)
    {
        if (definition.Find(["spec", "versions"]) is not { Kind: JsonKind.Array, Items: { IsEmpty: false } versions } || versions[0].Kind != JsonKind.Object)
        {
            return null;
        }

        var other = versions[0].With("name", JsonValue.From(random.Pick(["v9", "v1", "v8beta1"]))).With("storage", JsonValue.False);
        other = random.Next(6) switch
        {
            0 => other.With("additionalPrinterColumns", """[{"name":"C","type":"string","jsonPath":"x"}]"""),
            1 => other.At(["subresources"], s => s.With("status", "{}")),
            2 => other.With("selectableFields", """[{"jsonPath":".spec"}]"""),
            3 => other.With("schema", """{"openAPIV3Schema":{"type":"object","properties":{"spec":{}}}}"""),
            4 => other.At(["schema", "openAPIV3Schema"], s => JsonValue.From(s.Members.Reverse())),
            _ => other,
        };
        return definition.At(["spec", "versions"], v => JsonValue.From(v.Items.Append(other)));
    }
}
