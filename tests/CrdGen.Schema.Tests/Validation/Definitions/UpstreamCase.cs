using System.IO.Compression;
using CrdGen.Schema.Json;
using CrdGen.Schema.Validation.Definitions;

namespace CrdGen.Schema.Tests.Validation.Definitions;

/// <summary>A case of upstream's tests.</summary>
internal sealed record UpstreamCase(int Number, JsonValue Json)
{
    private static readonly Lazy<IReadOnlyList<UpstreamCase>> Lazily = new(Read);

    /// <summary>The case whose definition, in the API server's internal form, does not have at the top what its versions share.</summary>
    private const string KeepsVersionsApart = "selectableFields with duplicate jsonPaths are invalid";

    /// <summary>The case that upstream's test runs with the environment of an older version.</summary>
    private const string BeforeKeywords = "invalid x-kubernetes-validations for escaping (keywords are invalid field names before v1.30)";

    public static IReadOnlyList<UpstreamCase> All => Lazily.Value;

    public string Test => Json.Get("test")!.Text;

    public string Name => Json.Get("name")!.Text;

    /// <summary>The kinds and paths of the errors of upstream's code.</summary>
    public IReadOnlyList<string> Expected => Sort((Json.Get("got")?.Items ?? default).Select(error => $"{error.Get("field")!.Text} {error.Get("type")!.Text}"));

    /// <summary>The kinds and paths of our errors.</summary>
    public IReadOnlyList<string> Run()
    {
        var errors = new FieldErrors();
        if (Json.Get("crd") is { } definition)
        {
            RunDefinition(definition, Json.Get("old"), Name == KeepsVersionsApart, errors);
        }
        else if (Json.Get("schema") is { } schema)
        {
            var decoded = new SchemaDecoder(new()).Schema(schema, CrdGen.Schema.Validation.Objects.ValuePath.Member(null, "schema"));
            SchemaValidation.Check(decoded, Json.Get("statusEnabled")?.Kind == JsonKind.True, Options(Json.Get("opts")!) with { Version = new(Name == BeforeKeywords ? 30 : 36) }, FieldPath.Root("spec").Child("validation"), errors);
        }

        return Sort(errors.Items.Select(error => $"{error.Field} {error.Type}"));
    }

    /// <summary>The tests call validation alone, of definitions that have their status already.</summary>
    private static void RunDefinition(JsonValue definition, JsonValue? old, bool keepsVersionsApart, FieldErrors errors)
    {
        var after = new DefinitionDecoder(new()).Decode(definition) with { KeepsVersionsApart = keepsVersionsApart };
        var before = old is null ? null : new DefinitionDecoder(new()).Decode(old);
        DefinitionValidator.Check(after, before, before is null ? ValidationOptions.OfCreation : Ratcheting.Options(after, before), errors);
    }

    private static ValidationOptions Options(JsonValue options)
    {
        return new()
        {
            AllowDefaults = Is("allowDefaults"),
            RequireAtomicSetType = Is("requireAtomicSetType"),
            RequireMapListKeysMapSetValidation = Is("requireMapListKeysMapSetValidation"),
            RequirePrunedDefaults = Is("requirePrunedDefaults"),
            RequireStructuralSchema = Is("requireStructuralSchema"),
            RequireValidPropertyType = Is("requireValidPropertyType"),
            SuppressPerExpressionCost = Is("suppressPerExpressionCost"),
        };

        bool Is(string name) => options.Get(name)?.Kind == JsonKind.True;
    }

    /// <summary>Each once: the order is Go's maps', and the number of equal ones depends on it.</summary>
    private static string[] Sort(IEnumerable<string> errors) => [.. errors.Distinct().Order(StringComparer.Ordinal)];

    private static List<UpstreamCase> Read()
    {
        using var stream = typeof(UpstreamCase).Assembly.GetManifestResourceStream("crd-cases.jsonl.gz")!;
        using var reader = new StreamReader(new GZipStream(stream, CompressionMode.Decompress));
        var cases = new List<UpstreamCase>();
        while (reader.ReadLine() is { } line)
        {
            cases.Add(new(cases.Count, JsonReader.Read(line)));
        }

        return cases;
    }
}
