using System.Reflection;
using CrdGen.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

public sealed partial class OperatorBuilder
{
    /// <summary>
    /// Has the program apply the definitions of its resources when it starts, before anything is watched (server-side apply, as the client's field manager, taking over
    /// what others have set), and wait until they are established. A version in which objects are stored is never dropped, and a definition that a newer program has
    /// applied stays as it is. If that fails, the program ends with a message.
    /// </summary>
    /// <param name="configure">From which assemblies, and as which version.</param>
    [RequiresPermission("get", "create", "patch", Group = "apiextensions.k8s.io", Resource = "customresourcedefinitions")]
    public OperatorBuilder InstallDefinitions(Action<DefinitionInstallerOptions>? configure = null)
    {
        var options = new DefinitionInstallerOptions();
        configure?.Invoke(options);
        Services.AddSingleton(services => new DefinitionInstaller(
            services.GetRequiredService<KubernetesClient>(),
            options,
            services.GetRequiredService<ControllerSet>().All.Select(controller => controller.Resource.Assembly).Prepend(Assembly.GetEntryAssembly()).OfType<Assembly>().Distinct(),
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<ILogger<DefinitionInstaller>>()));
        return this;
    }
}
