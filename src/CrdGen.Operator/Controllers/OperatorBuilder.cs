using System.Diagnostics.CodeAnalysis;
using CrdGen.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

/// <summary>The controllers of an operator.</summary>
public sealed partial class OperatorBuilder
{
    internal OperatorBuilder(IServiceCollection services) => Services = services;

    /// <summary>The program's services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds a controller.</summary>
    /// <typeparam name="TReconciler">Its reconciler: a service that lives as long as the program.</typeparam>
    /// <typeparam name="T">The resource that it is about.</typeparam>
    /// <param name="configure">What it watches beside, and how it works.</param>
    [RequiresPermission("list", "watch", TypeParameter = nameof(T))]
    [RequiresPermission("create", "patch", Group = "events.k8s.io", Resource = "events")] // Of objects that cannot be read an event tells.
    public OperatorBuilder AddController<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TReconciler, T>(Action<ControllerBuilder<T>>? configure = null)
        where TReconciler : Reconciler<T>
        where T : class, IApiResource<T>
    {
        Services.AddSingleton<TReconciler>();
        Services.AddSingleton(services =>
        {
            var builder = new ControllerBuilder<T>(
                T.Definition.Kind.ToLowerInvariant(),
                services.GetRequiredService<InformerRegistry>(),
                services.GetRequiredService<ILoggerFactory>().CreateLogger<TReconciler>(),
                services.GetRequiredService<TimeProvider>());
            configure?.Invoke(builder);
            return builder.Build(services.GetRequiredService<KubernetesClient>(), services.GetRequiredService<EventRecorder>(), services.GetRequiredService<TReconciler>());
        });
        return this;
    }
}
