using System.Text.Json.Nodes;
using CrdGen.TestSupport.ControlPlane;
using Shouldly;
using Xunit;

namespace CrdGen.ApiServer.Tests.Table;

/// <summary>The server admits what each constraint allows, and refuses what it forbids, at the right field.</summary>
public class TableTests(Cluster cluster)
{
    private static int counter;

    public static TheoryData<string> Names => [.. Rows.All.Select(row => row.Name)];

    public static TheoryData<string> UpdateNames => [.. Rows.Updates.Select(row => row.Name)];

    public static TheoryData<string> StoredNames => [.. Rows.Stored.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_good_object_is_admitted_and_a_bad_one_refused(string name)
    {
        var row = Rows.All.Single(row => row.Name == name);

        var good = await CreateAsync(row.Resource, row.Good);
        var bad = await CreateAsync(row.Resource, row.Bad);

        good.IsSuccess.ShouldBeTrue(good.ToString());
        good.Warnings.ShouldBeEmpty();
        bad.IsSuccess.ShouldBeFalse($"admitted: {row.Bad}");
        bad.Message.ShouldContain(row.Message, Case.Sensitive, bad.Message);
    }

    [Theory]
    [MemberData(nameof(UpdateNames))]
    public async Task A_good_change_is_admitted_and_a_bad_one_refused(string name)
    {
        var row = Rows.Updates.Single(row => row.Name == name);
        var before = await CreateAsync(row.Resource, row.Before);
        before.IsSuccess.ShouldBeTrue(before.ToString());
        var path = $"{Path(row.Resource)}/{(string?)before.At("metadata", "name")}";

        var bad = await cluster.Api.PatchAsync(path, $$"""{"spec": {{row.Bad}}}""", KubernetesApi.MergePatch);
        var good = await cluster.Api.PatchAsync(path, $$"""{"spec": {{row.Good}}}""", KubernetesApi.MergePatch);

        good.IsSuccess.ShouldBeTrue(good.ToString());
        bad.IsSuccess.ShouldBeFalse($"admitted: {row.Bad}");
        bad.Message.ShouldContain(row.Message, Case.Sensitive, bad.Message);
    }

    [Theory]
    [MemberData(nameof(StoredNames))]
    public async Task An_object_is_stored_as_the_schema_says(string name)
    {
        var row = Rows.Stored.Single(row => row.Name == name);

        // Without fieldValidation=Strict: what the schema does not know is dropped.
        var answer = await CreateAsync(row.Resource, row.Sent, "fieldValidation=Ignore");

        answer.IsSuccess.ShouldBeTrue(answer.ToString());
        JsonNode.DeepEquals(answer.At("spec"), JsonNode.Parse(row.Stored)).ShouldBeTrue($"expected {row.Stored}, but got {answer.At("spec")?.ToJsonString()}");
    }

    private Task<ApiAnswer> CreateAsync(string resource, string spec, string query = "fieldValidation=Strict") =>
        cluster.Api.CreateAsync($"{Path(resource)}?{query}", $$"""
            {
              "apiVersion": "table.acme.io/v1",
              "kind": "{{Manifests.Of(resource + ".table.acme.io").Kind}}",
              "metadata": {"name": "row-{{Interlocked.Increment(ref counter)}}"},
              "spec": {{spec}}
            }
            """);

    private static string Path(string resource) => $"apis/table.acme.io/v1/namespaces/default/{resource}";
}
