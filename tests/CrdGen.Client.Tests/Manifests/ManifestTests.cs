using System.Text;
using CrdGen.Models.Core.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Manifests;

public sealed class ManifestTests(Cluster cluster)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Documents_and_lists_are_read()
    {
        var objects = KubernetesManifests.Parse("""
            # nothing but a comment
            ---
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: a}
            data: {a: "no", number: "1"}
            ---
            {"apiVersion": "v1", "kind": "List", "items": [
              {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "b"}, "z": 1, "a": 2.50}]}
            ---
            apiVersion: v1
            kind: ConfigMapList
            items:
            - metadata: {name: c}
            ---
            """);

        objects.Select(obj => obj.ToString()).ShouldBe(["ConfigMap \"a\"", "Secret \"b\"", "ConfigMap \"c\""]);
        objects[0].To<ConfigMap>().Data.ShouldBe(new Dictionary<string, string> { ["a"] = "no", ["number"] = "1" });
        objects[1].Fields.Select(field => field.Key).ShouldBe(["z", "a"]);
        objects[2].ApiVersion.ShouldBe("v1");
        Should.Throw<InvalidCastException>(() => objects[0].To<Secret>()).Message.ShouldBe("ConfigMap \"a\" is no v1 Secret.");
    }

    [Theory]
    [InlineData("apiVersion: v1\nmetadata: {}", "a.yaml, document 1: 'kind' is missing")]
    [InlineData("kind: Pod\n---\n5", "a.yaml, document 1: 'apiVersion' is missing")]
    [InlineData("apiVersion: v1\nkind: Pod\n---\n5", "a.yaml, document 2: a Kubernetes object is expected.")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: [1]}", "a.yaml, document 1: this Pod is no Kubernetes object")]
    [InlineData("apiVersion: v1\nkind: List\nitems: [{kind: Pod}]", "a.yaml, document 1, item 0: 'apiVersion' is missing")]
    [InlineData("a: [", "a.yaml(")]
    public void What_is_none_is_refused_with_its_place(string text, string message) =>
        Should.Throw<FormatException>(() => KubernetesManifests.Parse(text, "a.yaml")).Message.ShouldContain(message);

    [Fact]
    public async Task Folders_files_and_streams_are_read()
    {
        var folder = Directory.CreateTempSubdirectory("crdgen-manifests-");
        try
        {
            var inner = folder.CreateSubdirectory("inner").FullName;
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "b.yml"), "{apiVersion: v1, kind: B}", Cancel);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "a.json"), """{"apiVersion":"v1","kind":"A"}""", Cancel);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "README.md"), "# no manifest", Cancel);
            await File.WriteAllTextAsync(Path.Combine(inner, "c.yaml"), "{apiVersion: v1, kind: C}", Cancel);

            (await KubernetesManifests.LoadAsync(folder.FullName, cancellationToken: Cancel)).Select(obj => obj.Kind).ShouldBe(["A", "B"]);
            (await KubernetesManifests.LoadAsync(folder.FullName, recurse: true, Cancel)).Select(obj => obj.Kind).ShouldBe(["A", "B", "C"]);
            (await KubernetesManifests.LoadAsync(Path.Combine(inner, "c.yaml"), cancellationToken: Cancel)).ShouldHaveSingleItem();
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes("{apiVersion: v1, kind: D}"));
            (await KubernetesManifests.LoadAsync(stream, Cancel)).ShouldHaveSingleItem().Kind.ShouldBe("D");
            await Should.ThrowAsync<FileNotFoundException>(() => KubernetesManifests.LoadAsync(Path.Combine(inner, "none"), cancellationToken: Cancel));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Everything_is_applied_whatever_the_order()
    {
        // The object stands before its definition, and before its namespace.
        var objects = KubernetesManifests.Parse("""
            {apiVersion: gadgets.example.com/v1, kind: Gadget, metadata: {name: a, namespace: gadgets}, spec: {size: 5}}
            ---
            {apiVersion: v1, kind: ConfigMap, metadata: {name: in-default}}
            ---
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata: {name: gadgets.gadgets.example.com}
            spec:
              group: gadgets.example.com
              names: {kind: Gadget, plural: gadgets}
              scope: Namespaced
              versions:
              - name: v1
                served: true
                storage: true
                schema: {openAPIV3Schema: {type: object, x-kubernetes-preserve-unknown-fields: true}}
            ---
            {apiVersion: v1, kind: Namespace, metadata: {name: gadgets}}
            """);
        var applied = (await cluster.Client.ApplyAllAsync(objects, cancellationToken: Cancel)).ThrowIfAnyFailed();
        applied.Select(result => (result.Manifest.Kind, result.Outcome)).ShouldBe(objects.Select(obj => (obj.Kind, ManifestOutcome.Created)));
        applied[1].Result!.Metadata.Namespace.ShouldBe("default");
        ((int)applied[0].Result!["spec"]!["size"]!).ShouldBe(5);

        (await cluster.Client.ApplyAllAsync(objects, cancellationToken: Cancel)).ShouldAllBe(result => result.Outcome == ManifestOutcome.Applied);
        (await cluster.Client.ApplyAllAsync(objects, new() { DetectChanges = true }, Cancel)).ShouldAllBe(result => result.Outcome == ManifestOutcome.Unchanged);
        var created = await cluster.Client.CreateAllAsync(objects, cancellationToken: Cancel);
        created.ShouldAllBe(result => result.Error is KubernetesAlreadyExistsException);

        (await cluster.Client.DeleteAllAsync(objects, cancellationToken: Cancel)).ShouldAllBe(result => result.Outcome == ManifestOutcome.Deleted);
        (await cluster.Client.DeleteAllAsync(objects.Skip(1).Take(1), cancellationToken: Cancel)).ShouldHaveSingleItem().Outcome.ShouldBe(ManifestOutcome.Absent);
    }

    [Fact]
    public async Task Of_a_definition_that_is_not_there_there_are_no_objects()
    {
        var objects = KubernetesManifests.Parse("""
            {apiVersion: absent.example.com/v1, kind: Gone, metadata: {name: a}}
            ---
            {apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: {name: gones.absent.example.com}, spec: {group: absent.example.com, names: {kind: Gone, plural: gones}}}
            """);
        (await cluster.Client.DeleteAllAsync(objects, cancellationToken: Cancel)).ShouldAllBe(result => result.Outcome == ManifestOutcome.Absent);

        // Without the definition it may be a mistake.
        (await cluster.Client.DeleteAllAsync(objects.Take(1), cancellationToken: Cancel)).ShouldHaveSingleItem().Error.ShouldBeOfType<KubernetesResourceMissingException>();
    }

    [Fact]
    public async Task One_failure_does_not_keep_the_others_from_it()
    {
        var @namespace = await cluster.NewNamespaceAsync();
        var objects = KubernetesManifests.Parse("""
            {apiVersion: v1, kind: ConfigMap, metadata: {name: A_B}}
            ---
            {apiVersion: nowhere.example.com/v1, kind: Nothing, metadata: {name: a}}
            ---
            {apiVersion: v1, kind: ConfigMap, metadata: {name: good}}
            """);
        var results = await cluster.Client.CreateAllAsync(objects, new() { DefaultNamespace = @namespace }, Cancel);

        results.Select(result => result.Outcome).ShouldBe([ManifestOutcome.Failed, ManifestOutcome.Failed, ManifestOutcome.Created]);
        results[0].Error.ShouldBeOfType<KubernetesInvalidException>();
        results[1].Error.ShouldBeOfType<KubernetesResourceMissingException>();
        results[2].ToString().ShouldBe("ConfigMap \"good\": created");
        Should.Throw<AggregateException>(() => results.ThrowIfAnyFailed()).InnerExceptions.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Dry_runs_change_nothing()
    {
        var @namespace = await cluster.NewNamespaceAsync();
        var objects = KubernetesManifests.Parse("{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}");
        (await cluster.Client.ApplyAllAsync(objects, new() { DefaultNamespace = @namespace, DryRun = true }, Cancel)).ThrowIfAnyFailed();
        (await cluster.Client.ConfigMaps(@namespace).GetOrDefaultAsync("a", Cancel)).ShouldBeNull();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_was_there_is_configured_or_unchanged(bool isDryRun)
    {
        var options = new ManifestOptions { DefaultNamespace = await cluster.NewNamespaceAsync(), DetectChanges = true };
        var objects = KubernetesManifests.Parse("""
            {apiVersion: v1, kind: ConfigMap, metadata: {name: same}, data: {a: "1"}}
            ---
            {apiVersion: v1, kind: ConfigMap, metadata: {name: other}, data: {a: "1"}}
            ---
            {apiVersion: v1, kind: ConfigMap, metadata: {name: changed}, data: {a: "1"}}
            """);
        (await cluster.Client.ApplyAllAsync(objects, options, Cancel)).ShouldAllBe(result => result.Outcome == ManifestOutcome.Created);

        // Somebody else changes one in a field that is not applied; another is to be changed; one is new.
        await cluster.Client.ConfigMaps(options.DefaultNamespace).PatchAsync("other", MergePatch.Parse("""{"data":{"b":"2"}}"""), Cancel);
        objects[2]["data"]!["a"] = "2";
        var results = await cluster.Client.ApplyAllAsync([.. objects, new Unstructured("v1", "ConfigMap", "new")], options with { DryRun = isDryRun }, Cancel);
        results.Select(result => result.Outcome).ShouldBe([ManifestOutcome.Unchanged, ManifestOutcome.Unchanged, ManifestOutcome.Configured, ManifestOutcome.Created]);
        results[2].ToString().ShouldBe("ConfigMap \"changed\": configured");

        // What is so already, but was set by another, has a manager more.
        var again = await cluster.Client.ApplyAllAsync(objects.Take(1), options with { DryRun = isDryRun, FieldManager = "another" }, Cancel);
        again.ShouldHaveSingleItem().Outcome.ShouldBe(ManifestOutcome.Configured);
    }
}
