using CrdGen.Operator;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>The operator's endpoints in a web application.</summary>
public static class OperatorEndpointRouteBuilderExtensions
{
    /// <summary>Serves <c>/healthz</c>, <c>/readyz</c> and <c>/metrics</c> of the operator that the application runs.</summary>
    /// <param name="endpoints">The application.</param>
    /// <returns>To say more of all three: who may ask, say.</returns>
    /// <exception cref="InvalidOperationException">The application has no operator.</exception>
    public static IEndpointConventionBuilder MapOperator(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var answers = endpoints.ServiceProvider.GetService<OperatorEndpoints>()
            ?? throw new InvalidOperationException("The application has no operator: builder.Services.AddOperator().");
        var group = endpoints.MapGroup("");
        group.MapGet(OperatorEndpoints.Healthz, answers.HealthzAsync);
        group.MapGet(OperatorEndpoints.Readyz, answers.ReadyzAsync);
        group.MapGet(OperatorEndpoints.Metrics, answers.MetricsAsync);
        return group;
    }
}
