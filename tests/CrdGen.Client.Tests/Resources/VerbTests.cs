using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Resources;

/// <summary>Every verb, against the real API server; once for each kind of kinds, all of which have replicas, a status and a scale.</summary>
public abstract class VerbTests<T>(Cluster cluster) : IAsyncLifetime
    where T : class, IKubernetesObject
{
    private static readonly LabelQuery Mine = LabelQuery.Equal("made-by", "test");

    private string @namespace = "";

    protected Cluster Cluster => cluster;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private ResourceClient<T> Objects => ClientOf(cluster.Client, @namespace);

    /// <summary>The name of the field with the number of replicas: below spec, and in the status.</summary>
    protected abstract string ReplicasField { get; }

    protected abstract JsonTypeInfo<T> Type { get; }

    protected abstract ResourceClient<T> ClientOf(KubernetesClient client, string @namespace);

    protected abstract T New(ObjectMeta metadata, int replicas);

    protected abstract int ReplicasOf(T obj);

    protected abstract T WithReplicas(T obj, int replicas);

    protected abstract int? ObservedOf(T obj);

    protected abstract T WithObserved(T obj, int replicas);

    public virtual async ValueTask InitializeAsync() => @namespace = await cluster.NewNamespaceAsync();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Create_and_get()
    {
        var created = await Objects.CreateAsync(Named("web", 2), Cancel);
        var read = await Objects.GetAsync("web", Cancel);

        created.Metadata.Uid.ShouldNotBeNullOrEmpty();
        read.Metadata.Uid.ShouldBe(created.Metadata.Uid);
        (read.ApiVersion, read.Kind).ShouldBe((Objects.Definition.ApiVersion, Objects.Definition.Kind));
        ReplicasOf(read).ShouldBe(2);
        read.Metadata.ManagedFields!.ShouldContain(entry => entry.Manager == "crdgen" && entry.Operation == "Update");
    }

    [Fact]
    public async Task Create_makes_up_a_name()
    {
        var (a, b) = (await Objects.CreateAsync(New(new() { GenerateName = "web-" }, 1), Cancel), await Objects.CreateAsync(New(new() { GenerateName = "web-" }, 1), Cancel));

        a.Metadata.Name.ShouldStartWith("web-");
        b.Metadata.Name.ShouldNotBe(a.Metadata.Name);
    }

    [Fact]
    public async Task Create_in_the_namespace_of_the_object()
    {
        var everywhere = ClientOf(cluster.Client, null!);
        var created = await everywhere.CreateAsync(New(new() { Name = "web", Namespace = @namespace }, 1), Cancel);

        created.Metadata.Namespace.ShouldBe(@namespace);
        (await Should.ThrowAsync<InvalidOperationException>(() => everywhere.CreateAsync(Named("web"), Cancel))).Message.ShouldContain("metadata.namespace");
        (await Should.ThrowAsync<InvalidOperationException>(() => everywhere.GetAsync("web", Cancel))).Message.ShouldContain(Objects.Definition.Plural);
    }

    [Fact]
    public async Task Create_twice_is_AlreadyExists()
    {
        await Objects.CreateAsync(Named("web"), Cancel);
        var error = await Should.ThrowAsync<KubernetesAlreadyExistsException>(() => Objects.CreateAsync(Named("web"), Cancel));

        error.Status.Details!.Name.ShouldBe("web");
        error.Message.ShouldStartWith($"Could not create {GroupResource} in namespace \"{@namespace}\" (409 AlreadyExists): ");
    }

    [Fact]
    public async Task Get_what_is_not_there()
    {
        (await Objects.GetOrDefaultAsync("nobody", Cancel)).ShouldBeNull();
        var error = await Should.ThrowAsync<KubernetesNotFoundException>(() => Objects.GetAsync("nobody", Cancel));

        error.Message.ShouldBe($"Could not get {GroupResource} \"nobody\" in namespace \"{@namespace}\" (404 NotFound): {GroupResource} \"nobody\" not found.");
    }

    [Fact]
    public async Task Replace_and_conflict()
    {
        var old = await Objects.CreateAsync(Named("web", 1), Cancel);
        var @new = await Objects.ReplaceAsync(WithReplicas(await Objects.GetAsync("web", Cancel), 3), Cancel);

        ReplicasOf(@new).ShouldBe(3);
        @new.Metadata.Generation.ShouldBe(2);
        var error = await Should.ThrowAsync<KubernetesConflictException>(() => Objects.ReplaceAsync(WithReplicas(old, 5), Cancel));
        error.Message.ShouldContain("UpdateAsync");
        ReplicasOf(await Objects.GetAsync("web", Cancel)).ShouldBe(3);
    }

    [Fact]
    public async Task Update_reads_again_where_somebody_was_faster()
    {
        await Objects.CreateAsync(Named("web", 1), Cancel);
        var calls = 0;
        var updated = await Objects.UpdateAsync(
            "web",
            obj =>
            {
                if (calls++ == 0)
                {
                    // A rival, between reading and writing.
                    Objects.PatchAsync("web", MergePatch.Parse("""{"metadata":{"labels":{"rival":"was-here"}}}"""), Cancel).GetAwaiter().GetResult();
                }

                return WithReplicas(obj, ReplicasOf(obj) + 1);
            },
            Cancel);

        calls.ShouldBe(2);
        ReplicasOf(updated).ShouldBe(2);
        updated.Metadata.Labels!["rival"].ShouldBe("was-here");
    }

    [Fact]
    public async Task Create_or_replace()
    {
        (await Objects.CreateOrReplaceAsync(Named("web", 1), Cancel)).Metadata.Generation.ShouldBe(1);
        var replaced = await Objects.CreateOrReplaceAsync(Named("web", 2), Cancel);

        (replaced.Metadata.Generation, ReplicasOf(replaced)).ShouldBe((2, 2));
    }

    [Fact]
    public async Task Merge_patch()
    {
        await Objects.CreateAsync(Named("web", 1), Cancel);
        var patched = await Objects.PatchAsync("web", MergePatch.Parse($$$"""{"metadata":{"labels":{"made-by":null,"a":"b"}},"spec":{"{{{ReplicasField}}}":4}}"""), Cancel);

        ReplicasOf(patched).ShouldBe(4);
        patched.Metadata.Labels.ShouldBe(new Dictionary<string, string> { ["a"] = "b" });
    }

    [Fact]
    public async Task Merge_patch_of_a_difference()
    {
        var before = await Objects.CreateAsync(Named("web", 1), Cancel);
        var after = WithReplicas(await Objects.GetAsync("web", Cancel), 6);
        var patch = MergePatch.Between(before, after, Type);

        patch.ToString().ShouldBe($$$"""{"spec":{"{{{ReplicasField}}}":6}}""");
        ReplicasOf(await Objects.PatchAsync("web", patch, Cancel)).ShouldBe(6);
    }

    [Fact]
    public async Task Json_patch()
    {
        await Objects.CreateAsync(Named("web", 1), Cancel);
        var path = JsonPatch.Pointer("spec", ReplicasField);
        ReplicasOf(await Objects.PatchAsync("web", new JsonPatch().Test(path, 1).Replace(path, 5).Copy("/metadata/labels/made-by", JsonPatch.Pointer("metadata", "labels", "example.com/copy")), Cancel)).ShouldBe(5);
        (await Objects.GetAsync("web", Cancel)).Metadata.Labels!["example.com/copy"].ShouldBe("test");
        await Should.ThrowAsync<KubernetesInvalidException>(() => Objects.PatchAsync("web", new JsonPatch().Test(path, 1).Replace(path, 6), Cancel));
    }

    [Fact]
    public async Task Apply_an_object_and_conflicts()
    {
        var applied = await Objects.ApplyAsync(Named("web", 1), new() { FieldManager = "alice" }, Cancel);
        applied.Metadata.ManagedFields!.ShouldContain(entry => entry.Manager == "alice" && entry.Operation == "Apply");

        var error = await Should.ThrowAsync<KubernetesApplyConflictException>(() => Objects.ApplyAsync(Named("web", 2), new() { FieldManager = "bob" }, Cancel));
        error.Conflicts.ShouldContain(new FieldConflict($".spec.{ReplicasField}", "alice"));
        error.Message.ShouldContain("Force");

        ReplicasOf(await Objects.ApplyAsync(Named("web", 2), new() { FieldManager = "bob", Force = true }, Cancel)).ShouldBe(2);
    }

    [Fact]
    public async Task Apply_json()
    {
        await Objects.ApplyAsync(Named("web", 1), Cancel);
        var applied = await Objects.ApplyAsync(
            new JsonObject { ["metadata"] = new JsonObject { ["name"] = "web", ["annotations"] = new JsonObject { ["note"] = "größer <als> & 'das'" } } }, new() { FieldManager = "notes" }, Cancel);

        applied.Metadata.Annotations!["note"].ShouldBe("größer <als> & 'das'");
        ReplicasOf(applied).ShouldBe(1);
    }

    [Fact]
    public async Task What_was_read_cannot_be_applied()
    {
        var read = await Objects.CreateAsync(Named("web"), Cancel);
        (await Should.ThrowAsync<ArgumentException>(() => Objects.ApplyAsync(read, Cancel))).Message.ShouldContain("managedFields");
        (await Should.ThrowAsync<ArgumentException>(() => Objects.ApplyAsync(New(new(), 1), Cancel))).Message.ShouldContain("metadata.name");
    }

    [Fact]
    public async Task Delete_with_preconditions()
    {
        var created = await Objects.CreateAsync(Named("web"), Cancel);
        await Should.ThrowAsync<KubernetesConflictException>(() => Objects.DeleteAsync("web", new() { Uid = "another" }, Cancel));
        await Should.ThrowAsync<KubernetesConflictException>(() => Objects.DeleteAsync("web", new() { ResourceVersion = "1" }, Cancel));
        (await Objects.GetOrDefaultAsync("web", Cancel)).ShouldNotBeNull();

        await Objects.DeleteAsync("web", new() { Uid = created.Metadata.Uid, GracePeriod = TimeSpan.Zero, Propagation = DeletionPropagation.Background }, Cancel);
        (await Objects.DeleteIfExistsAsync("web", Cancel)).ShouldBeFalse();
        await Should.ThrowAsync<KubernetesNotFoundException>(() => Objects.DeleteAsync("web", Cancel));
    }

    [Fact]
    public async Task Delete_gives_what_is_kept()
    {
        await Objects.CreateAsync(New(new() { Name = "web", Finalizers = ["example.com/wait"] }, 1), Cancel);
        var kept = await Objects.DeleteAsync("web", new() { Propagation = DeletionPropagation.Foreground }, Cancel);

        kept!.Metadata.DeletionTimestamp.ShouldNotBeNull();
        kept.Metadata.Finalizers.ShouldBe(["example.com/wait", "foregroundDeletion"], ignoreOrder: true);
        await Objects.PatchAsync("web", MergePatch.Parse("""{"metadata":{"finalizers":null}}"""), Cancel);
        (await Objects.GetOrDefaultAsync("web", Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task List_in_pages_and_watch()
    {
        foreach (var name in new[] { "a", "b", "c" })
        {
            await Objects.CreateAsync(Named(name), Cancel);
        }

        var all = await Objects.ListAllAsync(new() { Limit = 2 }, Cancel).ToListAsync(Cancel);
        all.Select(obj => (obj.ApiVersion, obj.Kind, obj.Metadata.Name)).ShouldBe(new[] { "a", "b", "c" }.Select(name => (Objects.Definition.ApiVersion, Objects.Definition.Kind, (string?)name)));
        (await Objects.MetadataOnly().ListAsync(cancellationToken: Cancel)).Count.ShouldBe(3);

        var seen = new List<string>();
        await foreach (var e in Objects.ListAndWatchAsync(cancellationToken: Cancel))
        {
            seen.Add(e.HasObject ? $"{e.Type} {e.Object.Kind} {e.Object.Metadata.Name}" : $"{e.Type}");
            if (e.Type == ResourceEventType.ListCompleted)
            {
                await Objects.DeleteAsync("b", Cancel);
            }

            if (e.Type == ResourceEventType.Deleted)
            {
                break;
            }
        }

        var kind = Objects.Definition.Kind;
        seen.Where(line => line != "Bookmark").ShouldBe(["ListStarted", $"Listed {kind} a", $"Listed {kind} b", $"Listed {kind} c", "ListCompleted", $"Deleted {kind} b"]);
    }

    [Fact]
    public async Task Delete_a_collection()
    {
        await Objects.CreateAsync(Named("a"), Cancel);
        await Objects.CreateAsync(Named("b"), Cancel);
        await Objects.CreateAsync(New(new() { Name = "c" }, 1), Cancel);

        await Objects.DeleteCollectionAsync(new() { LabelSelector = Mine, DryRun = true }, Cancel);
        (await Objects.ListAsync(cancellationToken: Cancel)).Items.Count.ShouldBe(3);
        await Objects.DeleteCollectionAsync(new() { LabelSelector = Mine, FieldSelector = FieldQuery.NotEqual("metadata.name", "b") }, Cancel);
        (await Objects.ListAsync(cancellationToken: Cancel)).Items.Select(obj => obj.Metadata.Name).ShouldBe(["b", "c"]);
        await Objects.DeleteCollectionAsync(cancellationToken: Cancel);
        (await Objects.ListAsync(cancellationToken: Cancel)).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Dry_runs_change_nothing()
    {
        var dry = new WriteOptions { DryRun = true };
        (await Objects.CreateAsync(Named("web", 1), dry, Cancel)).Metadata.Uid.ShouldNotBeNullOrEmpty();
        await Objects.ApplyAsync(Named("web", 1), new() { DryRun = true }, Cancel);
        (await Objects.GetOrDefaultAsync("web", Cancel)).ShouldBeNull();

        var web = await Objects.CreateAsync(Named("web", 1), Cancel);
        ReplicasOf(await Objects.ReplaceAsync(WithReplicas(web, 2), dry, Cancel)).ShouldBe(2);
        ReplicasOf(await Objects.PatchAsync("web", Replicas(3), dry, Cancel)).ShouldBe(3);
        await Objects.DeleteAsync("web", new() { DryRun = true }, Cancel);
        ReplicasOf(await Objects.GetAsync("web", Cancel)).ShouldBe(1);
    }

    [Theory]
    [InlineData(FieldValidation.Ignore, 0)]
    [InlineData(FieldValidation.Warn, 1)]
    [InlineData(null, 1)]
    public async Task Unknown_fields_are_warned_of(FieldValidation? validation, int count)
    {
        var warnings = new List<ApiWarning>();
        using var client = cluster.NewClient(options => options.OnWarning = warnings.Add);
        await Objects.CreateAsync(Named("web"), Cancel);
        await ClientOf(client, @namespace).PatchAsync("web", MergePatch.Parse("""{"spec":{"nonsense":1}}"""), new() { FieldValidation = validation }, Cancel);

        warnings.Select(warning => warning.Text).ShouldBe(Enumerable.Repeat("unknown field \"spec.nonsense\"", count));
        warnings.ShouldAllBe(warning => warning.Method == "PATCH" && warning.Path.EndsWith("/web", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Unknown_fields_are_refused()
    {
        await Objects.CreateAsync(Named("web"), Cancel);
        var strict = () => Objects.PatchAsync("web", MergePatch.Parse("""{"spec":{"nonsense":1}}"""), new() { FieldValidation = FieldValidation.Strict }, Cancel);

        (await strict.ShouldThrowAsync<KubernetesException>()).Message.ShouldContain("unknown field \"spec.nonsense\"");
    }

    [Fact]
    public async Task The_status_is_apart()
    {
        await Objects.CreateAsync(Named("web", 1), Cancel);
        ObservedOf(await Objects.ReplaceStatusAsync(WithObserved(await Objects.GetStatusAsync("web", Cancel), 1), Cancel)).ShouldBe(1);
        ObservedOf(await Objects.UpdateStatusAsync("web", obj => WithObserved(WithReplicas(obj, 9), 2), Cancel)).ShouldBe(2);
        ObservedOf(await Objects.PatchStatusAsync("web", MergePatch.Parse($$$"""{"status":{"{{{ReplicasField}}}":3}}"""), Cancel)).ShouldBe(3);
        var configuration = new JsonObject { ["metadata"] = new JsonObject { ["name"] = "web" }, ["status"] = new JsonObject { [ReplicasField] = 4 } };
        ObservedOf(await Objects.ApplyStatusAsync(configuration, new() { FieldManager = "observer", Force = true }, Cancel)).ShouldBe(4);

        var web = await Objects.GetSubresourceAsync("web", "status", Type, Cancel);
        (ReplicasOf(web), ObservedOf(web), web.Metadata.Generation).ShouldBe((1, 4, 1));
    }

    [Fact]
    public async Task The_scale_is_apart()
    {
        await Objects.CreateAsync(Named("web", 1), Cancel);
        var scale = await Objects.GetScaleAsync("web", Cancel);
        scale.Spec!.Replicas.ShouldBe(1);

        scale.Spec.Replicas = 2;
        (await Objects.ReplaceScaleAsync(scale, cancellationToken: Cancel)).Spec!.Replicas.ShouldBe(2);
        await Should.ThrowAsync<KubernetesConflictException>(() => Objects.ReplaceScaleAsync(scale, cancellationToken: Cancel));
        (await Objects.PatchScaleAsync("web", MergePatch.Parse("""{"spec":{"replicas":3}}"""), cancellationToken: Cancel)).Spec!.Replicas.ShouldBe(3);
        ReplicasOf(await Objects.GetAsync("web", Cancel)).ShouldBe(3);
    }

    private string GroupResource => $"{Objects.Definition.Plural}.{Objects.Definition.Group}";

    private T Named(string name, int replicas = 1) => New(new() { Name = name, Labels = new() { ["made-by"] = "test" } }, replicas);

    private MergePatch Replicas(int replicas) => new(new JsonObject { ["spec"] = new JsonObject { [ReplicasField] = replicas } });
}
