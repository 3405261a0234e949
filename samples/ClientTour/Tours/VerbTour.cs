using System.Text.Json.Nodes;
using CrdGen;
using CrdGen.Client;

namespace ClientTour.Tours;

/// <summary>The verbs that all resources have, on objects of any type.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="resources">The resource, in a namespace of the tour's.</param>
/// <param name="make">Makes an object of a name.</param>
internal sealed class VerbTour<T>(ResourceClient<T> resources, Func<string, T> make)
    where T : class, IKubernetesObject
{
    private const string Label = "tour";

    private readonly string kind = $"{typeof(T).Name} {resources.Definition.Plural}";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await WriteAsync(cancellationToken);
        await ReadAsync(cancellationToken);
        await ChangeAsync(cancellationToken);
        await ApplyAsync(cancellationToken);
        await DeleteAsync(cancellationToken);
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        await resources.CreateAsync(make("dry"), new WriteOptions { DryRun = true }, cancellationToken);
        Check("dry run", await resources.GetOrDefaultAsync("dry", cancellationToken) is null);

        var created = await resources.CreateAsync(make("a"), cancellationToken);
        Check("create", created.Metadata is { Name: "a", Uid: not null });
        await resources.CreateAsync(make("b"), new WriteOptions { FieldValidation = FieldValidation.Strict }, cancellationToken);

        try
        {
            await resources.CreateAsync(make("a"), cancellationToken);
            Check("an error", false);
        }
        catch (KubernetesException error)
        {
            Check("an error", error.Status.Reason == "AlreadyExists");
        }
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        Check("get", (await resources.GetAsync("a", cancellationToken)).Metadata.Name == "a");
        var list = await resources.ListAsync(new ListOptions { FieldSelector = FieldQuery.Name("a") }, cancellationToken);
        Check("list", list is [{ Metadata.Name: "a" }]);

        var names = new List<string?>();
        await foreach (var item in resources.ListAllAsync(new ListOptions { Limit = 1 }, cancellationToken))
        {
            names.Add(item.Metadata.Name);
        }

        Check("list by pages", names is ["a", "b"]);
        await foreach (var change in resources.ListAndWatchAsync(null, cancellationToken))
        {
            if (change.HasObject && change.Object.Metadata.Name == "b")
            {
                break;
            }
        }

        Check("list and watch", true);
    }

    private async Task ChangeAsync(CancellationToken cancellationToken)
    {
        var before = await resources.GetAsync("a", cancellationToken);
        var updated = await resources.UpdateAsync("a", item => item.Metadata.Labels = new Dictionary<string, string> { [Label] = "1" }, cancellationToken);
        Check("replace", updated.Metadata.Labels?[Label] == "1");

        var patched = await resources.PatchAsync("a", new MergePatch(new JsonObject { ["metadata"] = Labels("2") }), cancellationToken);
        Check("merge patch", patched.Metadata.Labels?[Label] == "2");
        patched = await resources.PatchAsync("a", new JsonPatch().Replace($"/metadata/labels/{Label}", "3"), cancellationToken);
        Check("JSON patch", patched.Metadata.Labels?[Label] == "3");

        await foreach (var change in resources.WatchAsync(new WatchOptions { ResourceVersion = before.Metadata.ResourceVersion }, cancellationToken))
        {
            if (change.Type == WatchEventType.Modified && change.Object.Metadata.Labels?[Label] == "3")
            {
                break;
            }
        }

        Check("watch", true);
    }

    private async Task ApplyAsync(CancellationToken cancellationToken)
    {
        var applied = await resources.ApplyAsync(new JsonObject { ["metadata"] = Labels("4") }, new ApplyOptions { FieldManager = "other", Force = true }, cancellationToken);
        Check("apply", applied.Metadata.Labels?[Label] == "4");
        try
        {
            await resources.ApplyAsync(new JsonObject { ["metadata"] = Labels("5") }, cancellationToken);
            Check("a conflict", false);
        }
        catch (KubernetesApplyConflictException error)
        {
            Check("a conflict", error.Message.Contains("other", StringComparison.Ordinal));
        }
    }

    private async Task DeleteAsync(CancellationToken cancellationToken)
    {
        var uid = (await resources.GetAsync("a", cancellationToken)).Metadata.Uid;
        await resources.DeleteAsync("a", new DeletionOptions { Uid = uid }, cancellationToken);
        Check("delete", !await resources.DeleteIfExistsAsync("a", cancellationToken));
        await resources.DeleteCollectionAsync(null, cancellationToken);
        Check("delete collection", (await resources.ListAsync(null, cancellationToken)).Count == 0);
    }

    private static JsonObject Labels(string value) => new() { ["name"] = "a", ["labels"] = new JsonObject { [Label] = value } };

    private void Check(string verb, bool isRight) => Steps.Check($"{kind}: {verb}", isRight);
}
