using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Objects;
using CrdGen.TestSupport.ControlPlane;
using Shouldly;
using Xunit;

namespace CrdGen.ApiServer.Tests.Agreement;

/// <summary><c>crdgen validate</c> takes just those strings for a format that the API server takes.</summary>
public sealed class FormatTests(Cluster cluster)
{
    private const int Parallel = 8;

    private static readonly string Fields = string.Join(',', FormatStrings.Formats.Select((format, i) => $$"""
        "f{{i}}":{"type":"string","format":"{{format}}"}
        """));

    private static readonly string Definition = $$$"""
        {"apiVersion":"apiextensions.k8s.io/v1","kind":"CustomResourceDefinition","metadata":{"name":"formats.agreement.acme.io"},
        "spec":{"group":"agreement.acme.io","scope":"Cluster","names":{"kind":"Format","plural":"formats"},"versions":[
        {"name":"v1","served":true,"storage":true,"schema":{"openAPIV3Schema":{"type":"object","properties":{ {{{Fields}}} } } } } ] } }
        """;

    [Fact]
    public async Task Every_string_with_every_format()
    {
        await cluster.Api.CreateAsync(KubernetesApi.Definitions, Definition);
        await cluster.Api.WaitForAsync("apis/agreement.acme.io/v1/formats", answer => answer.IsSuccess);
        var model = CustomResourceDefinitionReader.Read(JsonReader.Read(Definition));
        var disagreements = new List<string>();

        await System.Threading.Tasks.Parallel.ForEachAsync(FormatStrings.All, new ParallelOptions { MaxDegreeOfParallelism = Parallel }, async (text, _) =>
        {
            // All fields have the text: the server's answer names those whose format it is not.
            var value = Object(text);
            var answer = await cluster.Api.CreateAsync("apis/agreement.acme.io/v1/formats?dryRun=All&fieldValidation=Strict", value.ToString());
            var refused = answer.At("details", "causes")?.AsArray().Select(cause => (string)cause!["field"]!).Order(StringComparer.Ordinal).ToArray() ?? [];
            var ours = Problems(model, value);
            lock (disagreements)
            {
                disagreements.AddRange(refused.Except(ours).Select(field => $"{Format(field)} {JsonValue.From(text)}: refused by the API server only"));
                disagreements.AddRange(ours.Except(refused).Select(field => $"{Format(field)} {JsonValue.From(text)}: admitted by the API server only"));
            }
        });

        disagreements.Order(StringComparer.Ordinal).ShouldBeEmpty(string.Join('\n', disagreements.Order(StringComparer.Ordinal)));
    }

    private static JsonValue Object(string text) => JsonValue.From(
    [
        new("apiVersion", JsonValue.From("agreement.acme.io/v1")),
        new("kind", JsonValue.From("Format")),
        new("metadata", JsonReader.Read("""{"name":"a"}""")),
        .. FormatStrings.Formats.Select((_, i) => new JsonMember("f" + i.ToString(System.Globalization.CultureInfo.InvariantCulture), JsonValue.From(text))),
    ]);

    private static string[] Problems(CustomResourceDefinition model, JsonValue value) =>
        [.. new ObjectValidator(model, model.Versions[0]).FindProblems(value).Select(problem => problem.Path!.ToString()).Order(StringComparer.Ordinal)];

    private static string Format(string field) => FormatStrings.Formats[int.Parse(field.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture)];
}
