using System.Collections.Concurrent;
using CrdGen.Client;
using CrdGen.Models.Core.V1;

namespace CrdGen.Operator.Tests.Controllers;

/// <summary>Each ConfigMap shall own a Secret of its name.</summary>
internal sealed class SecretOfConfigMap(KubernetesClient client) : Reconciler<ConfigMap>
{
    public override async ValueTask<Result> ReconcileAsync(ConfigMap resource, CancellationToken cancellationToken)
    {
        var secret = new Secret { Metadata = new() { Name = resource.Metadata.Name, OwnerReferences = [Owners.Controller(resource)] } };
        await client.Secrets(resource.Metadata.Namespace).ApplyAsync(secret, cancellationToken);
        return Result.Done;
    }
}

/// <summary>Has to be asked twice to clean up.</summary>
internal sealed class Finalizing : Reconciler<ConfigMap>
{
    public ConcurrentQueue<string> Calls { get; } = new();

    public override string Finalizer => "test.crdgen.dev/cleanup";

    public override ValueTask<Result> ReconcileAsync(ConfigMap resource, CancellationToken cancellationToken)
    {
        Calls.Enqueue($"reconcile {resource.Metadata.Name}");
        return new(Result.Done);
    }

    public override ValueTask<Result> CleanupAsync(ConfigMap resource, CancellationToken cancellationToken)
    {
        Calls.Enqueue($"cleanup {resource.Metadata.Name}");
        return new(Calls.Count(call => call.StartsWith("cleanup", StringComparison.Ordinal)) == 1 ? Result.RequeueAfter(TimeSpan.FromMilliseconds(10)) : Result.Done);
    }
}

/// <summary>Fails twice, or for good.</summary>
internal sealed class Failing : Reconciler<ConfigMap>
{
    public ConcurrentQueue<string> Calls { get; } = new();

    public override ValueTask<Result> ReconcileAsync(ConfigMap resource, CancellationToken cancellationToken)
    {
        var name = resource.Metadata.Name!;
        Calls.Enqueue(name);
        return name == "terminal" ? throw new TerminalException("No way.")
            : Calls.Count(call => call == name) < 3 ? throw new InvalidOperationException("Not yet.")
            : new(Result.Done);
    }
}

/// <summary>Does not listen to its token the first time.</summary>
internal sealed class Stuck : Reconciler<ConfigMap>
{
    public ConcurrentQueue<string> Calls { get; } = new();

    public TaskCompletionSource Release { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override async ValueTask<Result> ReconcileAsync(ConfigMap resource, CancellationToken cancellationToken)
    {
        Calls.Enqueue(resource.Metadata.Name!);
        if (resource.Metadata.Name == "stuck")
        {
            await Release.Task;
        }

        return Result.Done;
    }
}
