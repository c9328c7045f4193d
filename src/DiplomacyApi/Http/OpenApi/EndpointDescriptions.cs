using FastEndpoints;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ApiExplorer;

namespace DiplomacyApi.Http.OpenApi;

/// <summary>
/// FastEndpoints describes a request as one body, which Swashbuckle would believe. This takes the body away, and the copies for HEAD; what
/// can be asked is told by <see cref="OperationContract"/> from the shape that the binder itself uses.
/// </summary>
sealed class EndpointDescriptions : IApiDescriptionProvider
{
    /// <summary>After the framework's own provider, which is at -1100.</summary>
    public int Order => -1000;

    public void OnProvidersExecuted(ApiDescriptionProviderContext context)
    {
    }

    public void OnProvidersExecuting(ApiDescriptionProviderContext context)
    {
        foreach (var api in context.Results.ToList())
        {
            if (ContractOf(api.ActionDescriptor) is null || api.HttpMethod != HttpMethods.Get)
            {
                context.Results.Remove(api);
                continue;
            }

            api.ParameterDescriptions.Clear();
            api.SupportedRequestFormats.Clear();
            api.SupportedResponseTypes.Clear();
            // Swashbuckle groups by this, and names the path parameters by the path.
            api.RelativePath = api.RelativePath?.TrimEnd('/');
        }
    }

    public static Contract? ContractOf(ActionDescriptor action) => action.EndpointMetadata?.OfType<Contract>().LastOrDefault();

    public static EndpointDefinition DefinitionOf(ActionDescriptor action) => action.EndpointMetadata.OfType<EndpointDefinition>().Last();
}
