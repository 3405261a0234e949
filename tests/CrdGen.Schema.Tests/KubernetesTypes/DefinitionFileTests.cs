using System.Text;
using CrdGen.KubernetesData;
using CrdGen.Schema.Json;
using CrdGen.Schema.KubernetesTypes;
using Shouldly;
using Xunit;

namespace CrdGen.Schema.Tests.KubernetesTypes;

public class DefinitionFileTests
{
    /// <summary>A folder of OpenAPI files, for those who update the data: see build/kubernetes-definitions/README.md.</summary>
    private const string OpenApiFolderVariable = "CRDGEN_KUBERNETES_OPENAPI";

    /// <summary>A folder of the Go code of the same version.</summary>
    private const string GoFolderVariable = "CRDGEN_KUBERNETES_GO";

    private static readonly string[] BesideReference = ["$ref", "default", "description", "x-kubernetes-map-type"];

    [Fact]
    public void The_data_is_in_the_form_that_the_tool_writes()
    {
        var lines = DefinitionFile.Instance.Names.Select(name => $$"""{"{{name}}":{{DefinitionFile.Instance.Read(name)}}}""" + "\n");
        string.Concat(lines.Order(StringComparer.Ordinal)).ShouldBe(Embedded());
        if (Environment.GetEnvironmentVariable(OpenApiFolderVariable) is { Length: > 0 } folder && Environment.GetEnvironmentVariable(GoFolderVariable) is { Length: > 0 } go)
        {
            new DefinitionSet(OpenApiFolder.Read(folder).Definitions, GoComments.Read(go)).ToJsonLines().ShouldBe(Embedded());
        }
    }

    [Fact]
    public void Beside_a_reference_stand_the_keywords_that_the_expander_merges() => DefinitionFile.Instance.Names
        .SelectMany(name => Objects(DefinitionFile.Instance.Read(name)!))
        .Where(value => value.Get("$ref") is { Kind: JsonKind.String })
        .SelectMany(value => value.Members.Select(member => member.Name))
        .Except(BesideReference)
        .ShouldBeEmpty();

    [Fact]
    public void A_name_that_is_not_there_has_no_schema()
    {
        var file = new DefinitionFile(Encoding.UTF8.GetBytes("{\"a\":{\"type\":\"string\"}}\n{\"b\":{}}\n"));
        file.Read("a").ShouldBe(JsonReader.Read("""{"type":"string"}"""));
        file.Read("b").ShouldBe(JsonValue.EmptyObject);
        file.Read("c").ShouldBeNull();
    }

    private static IEnumerable<JsonValue> Objects(JsonValue value) =>
        value.Members.Select(member => member.Value).Concat(value.Items).SelectMany(Objects).Prepend(value).Where(v => v.Kind == JsonKind.Object);

    private static string Embedded()
    {
        using var stream = typeof(DefinitionFile).Assembly.GetManifestResourceStream("CrdGen.KubernetesTypes.definitions.jsonl")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
