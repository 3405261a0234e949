using System.Text.Json;
using System.Text.Json.Nodes;
using CrdGen.Client;

namespace CrdGen.Operator;

/// <summary>One declared kind of children.</summary>
/// <param name="name">What it is called.</param>
/// <param name="desired">The children as they shall be, each with its JSON.</param>
/// <param name="options">When they are wanted, and ready.</param>
internal sealed class TypedDependent<TOwner, TChild>(
    string name,
    Func<TOwner, IEnumerable<(IKubernetesObject Object, Func<JsonNode?> ToJson)>> desired,
    DependentOptions<TOwner, TChild> options) : Dependent<TOwner>(name)
    where TOwner : class, IApiResource<TOwner>
    where TChild : class, IApiResource<TChild>
{
    private static readonly string Index = $"controller {ResourceNames.Of(TOwner.Definition)}";

    /// <summary>By whom the fields of children are managed: whoever looks at one sees at once whose it is.</summary>
    private static readonly string FieldManager = Cut(ResourceNames.Of(TOwner.Definition));

    private readonly AppliedMemory applied = new();

    public override ResourceDefinition Resource => TChild.Definition;

    public override IReadOnlyList<string> Prerequisites => options.Prerequisites;

    public override void Watch(ControllerBuilder<TOwner> controller, InformerRegistry informers)
    {
        var informer = informers.Get<TChild>();
        if (informer.TryAddIndex(Index, static child => Owners.ControllerOf(child) is { } owner ? [owner.Uid] : []))
        {
            controller.Owns<TChild>();
        }

        informer.AddHandler(change => applied.Observe(change.Type, change.Key), "what was applied");
    }

    public override bool IsWanted(TOwner owner) => options.Condition?.Invoke(owner) != false;

    public override IEnumerable<IKubernetesObject> Plain(TOwner owner) => desired(owner).Select(child => child.Object);

    public override IReadOnlyList<DesiredChild> Desired(TOwner owner)
    {
        var reference = Reference(owner);
        var all = new List<DesiredChild>();
        foreach (var (child, toJson) in desired(owner))
        {
            if (child.Metadata.Name is not { Length: > 0 } childName)
            {
                throw new TerminalException($"The dependent \"{Name}\" of {TOwner.Definition.Kind} {ObjectKey.Of(owner)} gives a {Resource.Kind} without a name: set metadata.name.");
            }

            Owners.CheckScope(Resource, child.Metadata.Namespace, TOwner.Definition, owner);
            var configuration = toJson() as JsonObject ?? throw new TerminalException($"The dependent \"{Name}\" of {TOwner.Definition.Kind} {ObjectKey.Of(owner)} gives what is no object in JSON.");
            var key = new ObjectKey(NamespaceOf(child, owner), childName);
            Complete(configuration, key, (JsonObject)reference.DeepClone());
            all.Add(new(child, key, configuration));
        }

        return all;
    }

    public override async Task<DependentState> ApplyAsync(DependentContext context, TOwner owner, DesiredChild child, CancellationToken cancellationToken)
    {
        context.Informers.Cache<TChild>().TryGet(child.Key, out var known);
        if (known is not null && Owners.ControllerOf(known) is { } other && other.Uid != owner.Metadata.Uid)
        {
            return Conflict(context, owner, child, known, other);
        }

        if (known?.Metadata.DeletionTimestamp is not null)
        {
            return State(child, DependentPhase.NotReady, "Terminating", "it is being deleted, and made again when it is gone");
        }

        try
        {
            return Applied(child, await WriteAsync(context, child, known, cancellationToken).ConfigureAwait(false));
        }
        catch (KubernetesInvalidException error) when (error.Causes.Any(cause => cause.Field == "metadata.ownerReferences"))
        {
            // The cache did not have it, or not with its controller: a second one is refused.
            var found = await context.Client.Resources<TChild>(child.Key.Namespace).GetOrDefaultAsync(child.Key.Name, cancellationToken).ConfigureAwait(false);
            return found is not null && Owners.ControllerOf(found) is { } controller && controller.Uid != owner.Metadata.Uid
                ? Conflict(context, owner, child, found, controller)
                : Failed(context, owner, child, error);
        }
        catch (Exception error) when (error is KubernetesException or HttpRequestException or IOException)
        {
            return Failed(context, owner, child, error);
        }
    }

    public override DependentState Pretend(DesiredChild child, IKubernetesObject? existing) =>
        Applied(child, existing as TChild ?? child.Configuration.Deserialize(TChild.JsonTypeInfo)!);

    public override IReadOnlyList<IKubernetesObject> Existing(DependentContext context, TOwner owner) =>
        context.Informers.Cache<TChild>().Find(Index, owner.Metadata.Uid!);

    public override async Task<IReadOnlyList<IKubernetesObject>> ListAsync(DependentContext context, TOwner owner, CancellationToken cancellationToken)
    {
        var all = new List<IKubernetesObject>();
        var options = new ListOptions { LabelSelector = LabelQuery.Equal(DependentLabel.Key, Name) };
        await foreach (var child in context.Client.Resources<TChild>(owner.Metadata.Namespace).ListAllAsync(options, cancellationToken).ConfigureAwait(false))
        {
            if (Owners.IsController(child, owner))
            {
                all.Add(child);
            }
        }

        return all;
    }

    public override async Task DeleteAsync(DependentContext context, IKubernetesObject child, CancellationToken cancellationToken)
    {
        try
        {
            var options = new DeletionOptions { Uid = child.Metadata.Uid, Propagation = DeletionPropagation.Background };
            await context.Client.Resources<TChild>(child.Metadata.Namespace).DeleteIfExistsAsync(child.Metadata.Name!, options, cancellationToken).ConfigureAwait(false);
        }
        catch (KubernetesConflictException)
        {
            // Another has its name by now.
        }
    }

    private async Task<TChild> WriteAsync(DependentContext context, DesiredChild child, TChild? known, CancellationToken cancellationToken)
    {
        var children = context.Client.Resources<TChild>(child.Key.Namespace);
        if (options.IsCreatedOnly)
        {
            // The cache may be late: what was made up a moment ago must not be made up anew.
            known ??= await children.GetOrDefaultAsync(child.Key.Name, cancellationToken).ConfigureAwait(false);
            return known ?? await children.ApplyAsync(child.Configuration, new() { FieldManager = FieldManager, Force = true }, cancellationToken).ConfigureAwait(false);
        }

        if (known is not null && applied.Has(known, () => ToJson(known), child.Configuration))
        {
            return known;
        }

        var written = await children.ApplyAsync(child.Configuration, new() { FieldManager = FieldManager, Force = true }, cancellationToken).ConfigureAwait(false);
        applied.Remember(written, FieldManager, child.Configuration);
        return written;
    }

    private DependentState Applied(DesiredChild child, TChild current)
    {
        var readiness = options.Readiness(current);
        return State(child, readiness.IsReady ? DependentPhase.Ready : DependentPhase.NotReady, readiness.Reason, readiness.Message) with { Object = current };
    }

    private DependentState Conflict(DependentContext context, TOwner owner, DesiredChild child, TChild found, OwnerReference controller)
    {
        var message = ControlledByAnotherException.MessageOf(found, controller, owner);
        context.Events.Publish(owner, EventType.Warning, "DependentConflict", message, "Apply", found);
        return State(child, DependentPhase.Conflict, "DependentConflict", $"it belongs to {controller.Kind} {controller.Name}, and is left alone");
    }

    private DependentState Failed(DependentContext context, TOwner owner, DesiredChild child, Exception error)
    {
        context.Events.Publish(owner, EventType.Warning, "DependentFailed", $"{Resource.Kind} {child.Key.Name}: {error.Message}", "Apply");
        return State(child, DependentPhase.Failed, "DependentFailed", error.Message) with { Error = error };
    }

    private DependentState State(DesiredChild child, DependentPhase phase, string reason, string message) => new(Name, Resource.Kind, child.Key, phase, reason, message);

    private string? NamespaceOf(IKubernetesObject child, TOwner owner) => Resource.Scope == ResourceScope.Cluster
        ? null
        : child.Metadata.Namespace ?? owner.Metadata.Namespace ?? throw new TerminalException(
            $"The dependent \"{Name}\" of {TOwner.Definition.Kind} {ObjectKey.Of(owner)} gives a {Resource.Kind} without a namespace, and its owner lives in none: set metadata.namespace.");

    /// <summary>Adds to what the reconciler says whose it is.</summary>
    private void Complete(JsonObject configuration, ObjectKey key, JsonObject reference)
    {
        // The status is for others to say.
        configuration.Remove("status");
        configuration["apiVersion"] = Resource.ApiVersion;
        configuration["kind"] = Resource.Kind;
        var metadata = Inner(configuration, "metadata");
        if (key.Namespace is not null)
        {
            metadata["namespace"] = key.Namespace;
        }

        Inner(metadata, "labels")[DependentLabel.Key] = Name;
        var references = metadata["ownerReferences"] as JsonArray ?? [];
        for (var i = references.Count - 1; i >= 0; i--)
        {
            if ((string?)references[i]?["uid"] == (string?)reference["uid"])
            {
                references.RemoveAt(i);
            }
        }

        references.Add((JsonNode)reference);
        metadata["ownerReferences"] = references.Parent is null ? references : references.DeepClone();
    }

    private static JsonObject Inner(JsonObject parent, string name)
    {
        if (parent[name] is not JsonObject inner)
        {
            parent[name] = inner = [];
        }

        return inner;
    }

    private static JsonObject Reference(TOwner owner)
    {
        var reference = Owners.Controller(owner);
        return new()
        {
            ["apiVersion"] = reference.ApiVersion,
            ["kind"] = reference.Kind,
            ["name"] = reference.Name,
            ["uid"] = reference.Uid,
            ["controller"] = true,
            ["blockOwnerDeletion"] = true,
        };
    }

    private static JsonObject ToJson(TChild child) => (JsonObject)JsonSerializer.SerializeToNode(child, TChild.JsonTypeInfo)!;

    private static string Cut(string text) => text.Length <= 128 ? text : text[..128];
}
